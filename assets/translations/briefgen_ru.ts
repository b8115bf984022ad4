<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>Ф&amp;акты</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Записка</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Помощь</translation>
    </message>
    <message>
        <source>&amp;New from articles…</source>
        <translation>&amp;Создать из статей…</translation>
    </message>
    <message>
        <source>New &amp;from a project…</source>
        <translation>Создать из &amp;проекта…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Open an earlier &amp;version…</source>
        <translation>Открыть прежнюю &amp;версию…</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Добавить источники…</translation>
    </message>
    <message>
        <source>Add pas&amp;ted text</source>
        <translation>Добавить &amp;текст из буфера</translation>
    </message>
    <message>
        <source>&amp;Read a source again…</source>
        <translation>&amp;Прочитать источник заново…</translation>
    </message>
    <message>
        <source>&amp;Export brief</source>
        <translation>&amp;Экспортировать записку</translation>
    </message>
    <message>
        <source>Export &amp;options…</source>
        <translation>Па&amp;раметры экспорта…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Предыдущая панель</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Искать везде…</translation>
    </message>
    <message>
        <source>&amp;Find in dossier</source>
        <translation>&amp;Найти в досье</translation>
    </message>
    <message>
        <source>Select &amp;all shown</source>
        <translation>В&amp;ыделить всё показанное</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>Pa&amp;ge pictures</source>
        <translation>&amp;Миниатюры страниц</translation>
    </message>
    <message>
        <source>Pages &amp;larger</source>
        <translation>&amp;Увеличить страницы</translation>
    </message>
    <message>
        <source>Pages &amp;smaller</source>
        <translation>У&amp;меньшить страницы</translation>
    </message>
    <message>
        <source>Pages fit the &amp;width</source>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <source>Make the pages ane&amp;w</source>
        <translation>&amp;Обновить страницы</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Светлая тема</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Тёмная тема</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Source text</source>
        <translation>&amp;Текст источника</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Развернуть всё</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>&amp;Свернуть всё</translation>
    </message>
    <message>
        <source>Re&amp;view proposed facts…</source>
        <translation>&amp;Проверить предложенные факты…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>&amp;Take decision back</source>
        <translation>&amp;Отменить решение</translation>
    </message>
    <message>
        <source>&amp;Edit wording</source>
        <translation>&amp;Изменить формулировку</translation>
    </message>
    <message>
        <source>Other &amp;languages…</source>
        <translation>Другие &amp;языки…</translation>
    </message>
    <message>
        <source>&amp;Merge facts</source>
        <translation>&amp;Объединить факты</translation>
    </message>
    <message>
        <source>&amp;Split fact…</source>
        <translation>&amp;Разделить факт…</translation>
    </message>
    <message>
        <source>They are the sa&amp;me thing</source>
        <translation>Это &amp;одно и то же</translation>
    </message>
    <message>
        <source>They are &amp;different things</source>
        <translation>Это &amp;разные вещи</translation>
    </message>
    <message>
        <source>&amp;Next to check</source>
        <translation>&amp;Следующее для проверки</translation>
    </message>
    <message>
        <source>&amp;Previous to check</source>
        <translation>&amp;Предыдущее для проверки</translation>
    </message>
    <message>
        <source>&amp;Meeting and header…</source>
        <translation>&amp;Встреча и шапка…</translation>
    </message>
    <message>
        <source>&amp;Sides and sources…</source>
        <translation>&amp;Стороны и источники…</translation>
    </message>
    <message>
        <source>Pe&amp;ople…</source>
        <translation>&amp;Лица…</translation>
    </message>
    <message>
        <source>&amp;Write a point</source>
        <translation>&amp;Написать тезис</translation>
    </message>
    <message>
        <source>Add &amp;question…</source>
        <translation>Добавить &amp;вопрос…</translation>
    </message>
    <message>
        <source>Add commitment…</source>
        <translation>Добавить обязательство…</translation>
    </message>
    <message>
        <source>Add recommendation…</source>
        <translation>Добавить рекомендацию…</translation>
    </message>
    <message>
        <source>Add option…</source>
        <translation>Добавить вариант…</translation>
    </message>
    <message>
        <source>Add outcome…</source>
        <translation>Добавить итог…</translation>
    </message>
    <message>
        <source>Add c&amp;hart from data…</source>
        <translation>Добавить &amp;диаграмму по данным…</translation>
    </message>
    <message>
        <source>&amp;Tick everything</source>
        <translation>&amp;Отметить всё</translation>
    </message>
    <message>
        <source>&amp;Untick everything</source>
        <translation>&amp;Снять все отметки</translation>
    </message>
    <message>
        <source>&amp;New brief…</source>
        <translation>&amp;Новая записка…</translation>
    </message>
    <message>
        <source>Dupli&amp;cate brief</source>
        <translation>&amp;Дублировать записку</translation>
    </message>
    <message>
        <source>Brief s&amp;ettings…</source>
        <translation>П&amp;араметры записки…</translation>
    </message>
    <message>
        <source>Chec&amp;k before sending…</source>
        <translation>Про&amp;верить перед отправкой…</translation>
    </message>
    <message>
        <source>Com&amp;pare briefs…</source>
        <translation>&amp;Сравнить записки…</translation>
    </message>
    <message>
        <source>Changed s&amp;ince an export…</source>
        <translation>&amp;Изменения после экспорта…</translation>
    </message>
    <message>
        <source>&amp;Remove brief</source>
        <translation>&amp;Убрать записку</translation>
    </message>
    <message>
        <source>Add a&amp;genda area…</source>
        <translation>&amp;Добавить тему повестки…</translation>
    </message>
    <message>
        <source>Remo&amp;ve agenda area</source>
        <translation>Убрать тему повес&amp;тки</translation>
    </message>
    <message>
        <source>Area &amp;up</source>
        <translation>Тему &amp;выше</translation>
    </message>
    <message>
        <source>Area &amp;down</source>
        <translation>Тему &amp;ниже</translation>
    </message>
    <message>
        <source>&amp;Item up</source>
        <translation>Пункт в&amp;ыше</translation>
    </message>
    <message>
        <source>Ite&amp;m down</source>
        <translation>Пункт ни&amp;же</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple brief…</source>
        <translation>Открыть &amp;пример…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Сообщить о проблеме…</translation>
    </message>
    <message>
        <source>&amp;About briefgen</source>
        <translation>&amp;О программе briefgen</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Источники расходятся</translation>
    </message>
    <message>
        <source>What sources disagree on</source>
        <translation>В чём расходятся источники</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see its wording and where it comes from.</source>
        <translation>Выберите строку, чтобы увидеть формулировку и её источник.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Wording in the brief</source>
        <translation>Формулировка в записке</translation>
    </message>
    <message>
        <source>Private note, not exported</source>
        <translation>Личная заметка, не экспортируется</translation>
    </message>
    <message>
        <source>Add a private note</source>
        <translation>Добавить личную заметку</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Private note (not exported)</source>
        <translation>Личная заметка (не экспортируется)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take it out of the project; undo brings it back</source>
        <translation>Убрать из проекта; отмена вернёт</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>Предложено: {words}</translation>
    </message>
    <message>
        <source>Projects (*.brief *.json);;All files (*)</source>
        <translation>Проекты (*.brief *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Articles and notices ({endings});;All files (*)</source>
        <translation>Статьи и сообщения ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Turns articles and press notices about a meeting into a policy brief, offline, with every fact traced to its place.</source>
        <translation>Превращает статьи и сообщения о встрече в записку, без сети; для каждого факта указано его место.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Icons from Lucide (ISC), fonts Liberation (OFL) and Droid (Apache 2.0), window by Qt for Python (LGPL 3).</source>
        <translation>Лицензия Apache 2.0. Значки Lucide (ISC), шрифты Liberation (OFL) и Droid (Apache 2.0), окно на Qt for Python (LGPL 3).</translation>
    </message>
    <message>
        <source>Projects (*.brief)</source>
        <translation>Проекты (*.brief)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Есть несохранённые изменения</translation>
    </message>
    <message>
        <source>Save the changes to {file}?</source>
        <translation>Сохранить изменения в {file}?</translation>
    </message>
    <message>
        <source>If you don&apos;t save them, they are lost.</source>
        <translation>Если их не сохранить, они пропадут.</translation>
    </message>
    <message>
        <source>briefgen ended with unsaved changes in {file}.</source>
        <translation>briefgen завершился с несохранёнными изменениями в {file}.</translation>
    </message>
    <message>
        <source>They were kept. Recovering them can be undone.</source>
        <translation>Они сохранены отдельно. Восстановление можно отменить.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Open an earlier version</source>
        <translation>Открыть прежнюю версию</translation>
    </message>
    <message>
        <source>As it was before the save of:</source>
        <translation>Как было до сохранения:</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Добавить источники</translation>
    </message>
    <message>
        <source>Data of a chart</source>
        <translation>Данные диаграммы</translation>
    </message>
    <message>
        <source>Comma-separated data (*.csv *.txt *.tsv)</source>
        <translation>Данные с разделителями (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>What has changed since which export?</source>
        <translation>Изменения после какого экспорта?</translation>
    </message>
    <message>
        <source>Exported briefs (*.pdf *.docx *.md *.manifest.json);;All files (*)</source>
        <translation>Экспортированные записки (*.pdf *.docx *.md *.manifest.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Read {file} again</source>
        <translation>Прочитать {file} заново</translation>
    </message>
    <message>
        <source>New project: where to keep it</source>
        <translation>Новый проект: где его хранить</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Произошла ошибка</translation>
    </message>
    <message>
        <source>Something went wrong that should not. What you did is kept.</source>
        <translation>Произошла ошибка, которой быть не должно. Ваша работа сохранена.</translation>
    </message>
    <message>
        <source>Save the project, close briefgen and start it again. Please report this: the report holds versions and places in the program, nothing of your texts.</source>
        <translation>Сохраните проект, закройте briefgen и запустите его снова. Пожалуйста, сообщите об этом: отчёт содержит версии и места в программе и ничего из ваших текстов.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>About briefgen</source>
        <translation>О программе briefgen</translation>
    </message>
    <message>
        <source>in the brief</source>
        <translation>в записке</translation>
    </message>
    <message>
        <source>partly in the brief</source>
        <translation>частично в записке</translation>
    </message>
    <message>
        <source>not in the brief</source>
        <translation>не в записке</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Новая записка</translation>
    </message>
    <message>
        <source>Add brief {name}</source>
        <translation>Добавить записку {name}</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Копировать {name}</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Записка</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Изменить {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>Удалено: {name}.</translation>
    </message>
    <message>
        <source>New brief, duplicate, settings, compare, remove</source>
        <translation>Новая записка, дублировать, параметры, сравнить, убрать</translation>
    </message>
    <message>
        <source>Briefs of the project</source>
        <translation>Записки проекта</translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation>Встреча без названия</translation>
    </message>
    <message>
        <source>{ticked} of {all} in brief</source>
        <translation>{ticked} из {all} в записке</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>{file} is open in another program. Nothing was exported yet.</source>
        <translation>{file} открыт в другой программе. Пока ничего не экспортировано.</translation>
    </message>
    <message>
        <source>{file} was not written by this export, or was changed since.</source>
        <translation>{file} создан не этим экспортом или изменён после него.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Сохранить как новую версию</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Открыть {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Экспорт отменён.</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>Ни одна программа на этом компьютере не открывает {file}.</translation>
    </message>
    <message>
        <source>Nothing was exported. {why}</source>
        <translation>Ничего не экспортировано. {why}</translation>
    </message>
    <message>
        <source>Exported {formats} to {folder}.</source>
        <translation>{formats}: экспортировано в {folder}.</translation>
    </message>
    <message>
        <source>Not made: {why}</source>
        <translation>Не создано: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s).</source>
        <translation>
            <numerusform>%n замечание.</numerusform>
            <numerusform>%n замечания.</numerusform>
            <numerusform>%n замечаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} и {last}</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2a (usual)</source>
        <translation>PDF/UA-1 и PDF/A-2a (обычно)</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4 (PDF 2.0)</source>
        <translation>PDF/UA-2 и PDF/A-4 (PDF 2.0)</translation>
    </message>
    <message>
        <source>Word templates (*.dotx *.docx)</source>
        <translation>Шаблоны Word (*.dotx *.docx)</translation>
    </message>
    <message>
        <source>Export options</source>
        <translation>Параметры экспорта</translation>
    </message>
    <message>
        <source>beside the project</source>
        <translation>рядом с проектом</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>none: the house style&apos;s own</source>
        <translation>нет: стиль оформления</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Шаблон Word</translation>
    </message>
    <message>
        <source>PDF standard</source>
        <translation>Стандарт PDF</translation>
    </message>
    <message>
        <source>Attach what the brief shows to the PDF, as a project</source>
        <translation>Приложить к PDF содержание записки как проект</translation>
    </message>
    <message>
        <source>What stays out at the release level into an annex of its own</source>
        <translation>Вынести в приложение то, что не входит по уровню допуска</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Choose the Word template</source>
        <translation>Выбрать шаблон Word</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Export brief repeats these choices.</source>
        <translation>«Экспортировать записку» повторяет эти параметры.</translation>
    </message>
    <message>
        <source>Read: {words}</source>
        <translation>Прочитано: {words}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Up to {what}</source>
        <translation>До уровня: {what}</translation>
    </message>
    <message>
        <source>{what} (as the type)</source>
        <translation>{what} (как у вида)</translation>
    </message>
    <message>
        <source>What is ticked in {brief}</source>
        <translation>Отмеченное в {brief}</translation>
    </message>
    <message>
        <source>Header of {brief}</source>
        <translation>Шапка: {brief}</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source>UK Whitehall-like</source>
        <translation>В стиле Уайтхолла (Великобритания)</translation>
    </message>
    <message>
        <source>US State-like</source>
        <translation>В стиле Госдепартамента (США)</translation>
    </message>
    <message>
        <source>Canada-like</source>
        <translation>В канадском стиле</translation>
    </message>
    <message>
        <source>NZ Cabinet-like</source>
        <translation>В стиле кабинета Новой Зеландии</translation>
    </message>
    <message>
        <source>Australian Defence-like</source>
        <translation>В стиле Минобороны Австралии</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Approve/disapprove</source>
        <translation>Одобрить/отклонить</translation>
    </message>
    <message>
        <source>Agreed/not agreed</source>
        <translation>Согласен/не согласен</translation>
    </message>
    <message>
        <source>Noted/please discuss</source>
        <translation>Принято к сведению/обсудить</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>состоялось</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>none</source>
        <translation>без пометки</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Для служебного пользования</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Ограниченного распространения</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>уверенность {percent} %</translation>
    </message>
    <message>
        <source>Cost: low; Speed: by June</source>
        <translation>Стоимость: низкая; Срок: июнь</translation>
    </message>
    <message>
        <source>Ferry line</source>
        <translation>Паромная линия</translation>
    </message>
    <message>
        <source>Year,Exports</source>
        <translation>Год,Экспорт</translation>
    </message>
    <message>
        <source>2024-05-08, or 2024-05-08/2024-05-09</source>
        <translation>2024-05-08 или 2024-05-08/2024-05-09</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Одна страница</translation>
    </message>
    <message>
        <source>SOE-ren-sen</source>
        <translation>СЁ-рен-сен</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>As the project: {what}</source>
        <translation>Как у проекта: {what}</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>например, {example}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>An annex with the words of the sources</source>
        <translation>Приложение со словами источников</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Расходятся</translation>
    </message>
    <message>
        <source>As the house style</source>
        <translation>Как в стиле оформления</translation>
    </message>
    <message>
        <source>As the marking scheme</source>
        <translation>Как в системе пометок</translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>Как в проекте</translation>
    </message>
    <message>
        <source>As the type of brief</source>
        <translation>Как в виде записки</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>По просьбе</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Начинается с</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Биография</translation>
    </message>
    <message>
        <source>Brief type</source>
        <translation>Вид записки</translation>
    </message>
    <message>
        <source>Certain to come up</source>
        <translation>Точно будет затронуто</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Близки</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation>Будет затронуто</translation>
    </message>
    <message>
        <source>Comments in Word</source>
        <translation>Примечания в Word</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Составитель</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Вид диаграммы</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Everything that was proposed</source>
        <translation>Всё предложенное</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Стиль оформления</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>Как печатается</translation>
    </message>
    <message>
        <source>If pressed</source>
        <translation>Если настаивают</translation>
    </message>
    <message>
        <source>In script</source>
        <translation>В оригинальном написании</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>May come up</source>
        <translation>Может быть затронуто</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New brief of the same facts</source>
        <translation>Новая записка по тем же фактам</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Никак</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Numbered notes at the end</source>
        <translation>Нумерованные примечания в конце</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Наша сторона</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Portion marks</source>
        <translation>Пометки абзацев</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Principal: speaks first</source>
        <translation>Глава: говорит первым</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Release level</source>
        <translation>Уровень допуска</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Said or done on</source>
        <translation>Сказано или сделано</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Несколько</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>Sources show</source>
        <translation>Показ источников</translation>
    </message>
    <message>
        <source>Sources&apos; own words</source>
        <translation>Слова источников</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Выступающий</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Произношение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>The two sides</source>
        <translation>Две стороны</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Вся встреча</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Unlikely to come up</source>
        <translation>Вряд ли будет затронуто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Что измеряется</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>В записке</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Filter facts</source>
        <translation>Отбор фактов</translation>
    </message>
    <message>
        <source>Meeting and header</source>
        <translation>Встреча и шапка</translation>
    </message>
    <message>
        <source>Sides and sources</source>
        <translation>Стороны и источники</translation>
    </message>
    <message>
        <source>Dates and sides</source>
        <translation>Даты и стороны</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Ответить на вопросы</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Изменить: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Also at %n other place(s) in this source.</source>
        <translation>
            <numerusform>Ещё в %n месте этого источника.</numerusform>
            <numerusform>Ещё в %n местах этого источника.</numerusform>
            <numerusform>Ещё в %n местах этого источника.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Механизм</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Механизмы</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Side meeting</source>
        <translation>Встреча на полях</translation>
    </message>
    <message>
        <source>Side meetings</source>
        <translation>Встречи на полях</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Веха</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Вехи</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Agenda area</source>
        <translation>Тема повестки</translation>
    </message>
    <message>
        <source>Add agenda area</source>
        <translation>Добавить тему</translation>
    </message>
    <message>
        <source>Agenda areas</source>
        <translation>Темы повестки</translation>
    </message>
    <message>
        <source>Our objective</source>
        <translation>Наша цель</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>Наши цели</translation>
    </message>
    <message>
        <source>Their objective</source>
        <translation>Их цель</translation>
    </message>
    <message>
        <source>Their objectives</source>
        <translation>Их цели</translation>
    </message>
    <message>
        <source>Our ask</source>
        <translation>Наша просьба</translation>
    </message>
    <message>
        <source>Our asks</source>
        <translation>Наши просьбы</translation>
    </message>
    <message>
        <source>Their ask</source>
        <translation>Их просьба</translation>
    </message>
    <message>
        <source>Their asks</source>
        <translation>Их просьбы</translation>
    </message>
    <message>
        <source>Point to make</source>
        <translation>Тезис</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Тезисы</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>Если поднимут вопрос</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Избегать</translation>
    </message>
    <message>
        <source>Watch out for</source>
        <translation>Обратить внимание</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>Тезис для прессы</translation>
    </message>
    <message>
        <source>Press lines</source>
        <translation>Тезисы для прессы</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Справочные сведения</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Named as “{words}”</source>
        <translation>Названо «{words}»</translation>
    </message>
    <message>
        <source>{name} (in the source: “{words}”)</source>
        <translation>{name} (в источнике: «{words}»)</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Введено вручную</translation>
    </message>
    <message>
        <source>No longer in {source}</source>
        <translation>Больше нет в {source}</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>doubtful reading</source>
        <translation>сомнительное прочтение</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>{day} (inferred)</source>
        <translation>{day} (по контексту)</translation>
    </message>
    <message>
        <source>This project has no brief yet.</source>
        <translation>В этом проекте ещё нет записки.</translation>
    </message>
    <message numerus="yes">
        <source>Sources disagree on %n thing(s). Choose at the facts.</source>
        <translation>
            <numerusform>Источники расходятся в %n вопросе. Выберите при фактах.</numerusform>
            <numerusform>Источники расходятся в %n вопросах. Выберите при фактах.</numerusform>
            <numerusform>Источники расходятся в %n вопросах. Выберите при фактах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Показать первое</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Подробности сообщения</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Один источник</translation>
    </message>
    <message>
        <source>(no wording)</source>
        <translation>(без формулировки)</translation>
    </message>
    <message>
        <source>Meeting facts</source>
        <translation>Факты о встрече</translation>
    </message>
    <message>
        <source>Points for the whole meeting</source>
        <translation>Тезисы для всей встречи</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
    <message>
        <source>Preview of the brief</source>
        <translation>Просмотр записки</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Настройки (*.json)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Open the PDF after an export</source>
        <translation>Открывать PDF после экспорта</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Сочетания клавиш…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export the preferences to a file</source>
        <translation>Экспортировать настройки в файл</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Import preferences from a file</source>
        <translation>Импортировать настройки из файла</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Translations were made with care, but not yet reviewed by a native speaker.</source>
        <translation>Переводы сделаны тщательно, но ещё не проверены носителем языка.</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Обновление…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) held back</source>
        <translation>
            <numerusform>%n пункт не входит</numerusform>
            <numerusform>%n пункта не входят</numerusform>
            <numerusform>%n пунктов не входят</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Preparing to print…</source>
        <translation>Подготовка к печати…</translation>
    </message>
    <message>
        <source>The brief was sent to the printer.</source>
        <translation>Записка отправлена на печать.</translation>
    </message>
    <message>
        <source>The printer takes nothing. Look whether it is on, then print again.</source>
        <translation>Принтер не отвечает. Проверьте, включён ли он, и повторите печать.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Печать отменена.</translation>
    </message>
    <message>
        <source>Printing page {number} of {count}…</source>
        <translation>Печать страницы {number} из {count}…</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>{file} stands where nothing can be written. Save it elsewhere to keep changes.</source>
        <translation>{file} лежит там, где запись невозможна. Сохраните его в другом месте, чтобы сохранить изменения.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Восстановить несохранённые изменения</translation>
    </message>
    <message>
        <source>{file} has unsaved changes from the last time.</source>
        <translation>В {file} есть несохранённые изменения с прошлого раза.</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Сохранить поверх</translation>
    </message>
    <message>
        <source>There is no earlier version yet: each save keeps one.</source>
        <translation>Прежних версий ещё нет: каждое сохранение оставляет одну.</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <translation>Вернуться к прежней версии</translation>
    </message>
    <message>
        <source>{file} is neither a project nor a text that is read. Read are: {endings}. Save it as one of these, or copy its words and paste them.</source>
        <translation>{file} — не проект и не читаемый текст. Читаются: {endings}. Сохраните файл в одном из этих форматов или скопируйте и вставьте текст.</translation>
    </message>
    <message>
        <source>Reading {number} of {count}…</source>
        <translation>Чтение {number} из {count}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>There are no words on the clipboard. Copy some.</source>
        <translation>В буфере обмена нет текста. Скопируйте его.</translation>
    </message>
    <message>
        <source>Wait until the other files are read, or cancel.</source>
        <translation>Подождите, пока прочитаются другие файлы, или отмените.</translation>
    </message>
    <message>
        <source>{texts} read, {facts} proposed.</source>
        <translation>Прочитано: {texts}; предложено: {facts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n факт</numerusform>
            <numerusform>%n факта</numerusform>
            <numerusform>%n фактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <translation>Не прочитано: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>Ответить на %n вопрос</numerusform>
            <numerusform>Ответить на %n вопроса</numerusform>
            <numerusform>Ответить на %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them</source>
        <translation>Проверить их</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was added.</source>
        <translation>Чтение отменено; ничего не добавлено.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>Copy this and send it with a few words on what you did. It holds versions and places in the program, nothing of your texts.</source>
        <translation>Скопируйте это и отправьте, добавив несколько слов о том, что вы делали. Здесь версии и места в программе и ничего из ваших текстов.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Problems are written down in {file}</source>
        <translation>Проблемы записываются в {file}</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Повторное чтение…</translation>
    </message>
    <message>
        <source>{file} has changed since it was read.</source>
        <translation>{file} изменился после чтения.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed since they were read.</source>
        <translation>
            <numerusform>%n источник изменился после чтения.</numerusform>
            <numerusform>%n источника изменились после чтения.</numerusform>
            <numerusform>%n источников изменились после чтения.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was read again: {summary}</source>
        <translation>{file} прочитан заново: {summary}</translation>
    </message>
    <message>
        <source>Reading was cancelled; the source is as it was.</source>
        <translation>Чтение отменено; источник не изменился.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Изменено вами</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>A accept · R reject · E edit · Space in the brief · N next · P back · Ctrl+Z undo</source>
        <translation>A принять · R отклонить · E изменить · Пробел: в записку · N дальше · P назад · Ctrl+Z отменить</translation>
    </message>
    <message>
        <source>Review proposed facts</source>
        <translation>Проверка предложенных фактов</translation>
    </message>
    <message>
        <source>In the brief</source>
        <translation>В записке</translation>
    </message>
    <message>
        <source>The help is written in English.</source>
        <translation>Справка написана на английском языке.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Fact {number} of {count}</source>
        <translation>Факт {number} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>осталось решить: %n</numerusform>
            <numerusform>осталось решить: %n</numerusform>
            <numerusform>осталось решить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Всё решено</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Stand by it (Ctrl+Return)</source>
        <translation>Подтвердить (Ctrl+Ввод)</translation>
    </message>
    <message>
        <source>Keep it out of every brief (Ctrl+Backspace)</source>
        <translation>Не включать ни в одну записку (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Undecided again, as it was read</source>
        <translation>Снова без решения, как прочитано</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Search facts, sources and commands</source>
        <translation>Поиск фактов, источников и команд</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Tick or untick the chosen rows</source>
        <translation>Отметить выбранные строки или снять отметку</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Сохранить введённое</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>Give these keys</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Обычные клавиши</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>Эти клавиши не меняются.</translation>
    </message>
    <message>
        <source>New keys for: {action}</source>
        <translation>Новые клавиши для: {action}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Select words to make a fact of them. Marked words are facts already.</source>
        <translation>Выделите слова, чтобы сделать из них факт. Отмеченные слова уже факты.</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Текст источника</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Текст источника</translation>
    </message>
    <message>
        <source>Make a fact of this…</source>
        <translation>Сделать фактом…</translation>
    </message>
    <message>
        <source>Made: {kind} “{words}”.</source>
        <translation>Создано: {kind} «{words}».</translation>
    </message>
    <message>
        <source>Make a fact of this</source>
        <translation>Сделать фактом</translation>
    </message>
    <message>
        <source>Put the cursor before the words that begin the second fact.</source>
        <translation>Поставьте курсор перед словами, с которых начинается второй факт.</translation>
    </message>
    <message>
        <source>Split fact</source>
        <translation>Разделить факт</translation>
    </message>
    <message>
        <source>Words of the fact</source>
        <translation>Слова факта</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Добавить статьи…</translation>
    </message>
    <message>
        <source>Open the sample brief</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Start with your source articles</source>
        <translation>Начните со своих статей</translation>
    </message>
    <message>
        <source>Drop articles or a project here, or choose files. briefgen proposes the facts; you pick them.</source>
        <translation>Перетащите сюда статьи или проект либо выберите файлы. briefgen предлагает факты, вы выбираете.</translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} больше нет.</translation>
    </message>
    <message>
        <source>Take out of this list; the file stays</source>
        <translation>Убрать из списка; файл останется</translation>
    </message>
    <message>
        <source>Take {file} out of the list</source>
        <translation>Убрать {file} из списка</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Отменить текущую работу</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Проект не открыт</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%n agenda area(s)</source>
        <translation>
            <numerusform>%n тема</numerusform>
            <numerusform>%n темы</numerusform>
            <numerusform>%n тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>Экспортировать записку</translation>
    </message>
    <message>
        <source>Write DOCX and PDF beside the project (Ctrl+E)</source>
        <translation>Записать DOCX и PDF рядом с проектом (Ctrl+E)</translation>
    </message>
    <message>
        <source>More ways to export</source>
        <translation>Другие способы экспорта</translation>
    </message>
    <message>
        <source>One brief</source>
        <translation>Одна записка</translation>
    </message>
    <message>
        <source>Other brief</source>
        <translation>Другая записка</translation>
    </message>
    <message>
        <source>Only in the one brief</source>
        <translation>Только в первой записке</translation>
    </message>
    <message>
        <source>Only in the other brief</source>
        <translation>Только в другой записке</translation>
    </message>
    <message>
        <source>Compare briefs</source>
        <translation>Сравнить записки</translation>
    </message>
    <message>
        <source>Tick in {brief}, too</source>
        <translation>Отметить и в {brief}</translation>
    </message>
    <message>
        <source>Set otherwise</source>
        <translation>Задано иначе</translation>
    </message>
    <message>
        <source>Order of agenda areas</source>
        <translation>Порядок тем</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>What is set otherwise</source>
        <translation>Что задано иначе</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in both.</source>
        <translation>
            <numerusform>%n пункт в обеих.</numerusform>
            <numerusform>%n пункта в обеих.</numerusform>
            <numerusform>%n пунктов в обеих.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) here only</source>
        <translation>
            <numerusform>%n пункт только здесь</numerusform>
            <numerusform>%n пункта только здесь</numerusform>
            <numerusform>%n пунктов только здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>Переместить пункт</translation>
    </message>
    <message>
        <source>Words of the new point</source>
        <translation>Слова нового тезиса</translation>
    </message>
    <message>
        <source>One point, then Ctrl+Enter</source>
        <translation>Один тезис, затем Ctrl+Ввод</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Добавить тезис</translation>
    </message>
    <message>
        <source>Write a point</source>
        <translation>Написать тезис</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Sentence of {source}</source>
        <translation>Предложение из {source}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show the sentence in the whole text</source>
        <translation>Показать предложение во всём тексте</translation>
    </message>
    <message>
        <source>Open {source}</source>
        <translation>Открыть {source}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in sources</source>
        <translation>
            <numerusform>%n место в источниках</numerusform>
            <numerusform>%n места в источниках</numerusform>
            <numerusform>%n мест в источниках</numerusform>
        </translation>
    </message>
    <message>
        <source>What to cut first</source>
        <translation>Что сократить сначала</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) too long</source>
        <translation>
            <numerusform>%n раздел слишком длинный</numerusform>
            <numerusform>%n раздела слишком длинные</numerusform>
            <numerusform>%n разделов слишком длинные</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: {words}</source>
        <translation>Объём: {words}</translation>
    </message>
    <message>
        <source>Leave out: {words}</source>
        <translation>Исключить: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n page(s)</source>
        <translation>
            <numerusform>{count} из %n страницы</numerusform>
            <numerusform>{count} из %n страниц</numerusform>
            <numerusform>{count} из %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>страниц: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n word(s)</source>
        <translation>
            <numerusform>{count} из %n слова</numerusform>
            <numerusform>{count} из %n слов</numerusform>
            <numerusform>{count} из %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>слов: {count}</translation>
    </message>
    <message>
        <source>{length}, {over} over</source>
        <translation>{length}, лишних {over}</translation>
    </message>
    <message>
        <source>{length}, {short} short</source>
        <translation>{length}, не хватает {short}</translation>
    </message>
    <message>
        <source>Enter people</source>
        <translation>Внести лиц</translation>
    </message>
    <message>
        <source>Name of somebody else</source>
        <translation>Имя другого лица</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Пока никто не внесён.</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n whom sources name</source>
        <translation>
            <numerusform>Внести %n человека из источников</numerusform>
            <numerusform>Внести %n человек из источников</numerusform>
            <numerusform>Внести %n человек из источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick {what}, untick {other}</source>
        <translation>Отметить {what}, снять отметку: {other}</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>Отметить всё</translation>
    </message>
    <message>
        <source>Untick everything</source>
        <translation>Снять все отметки</translation>
    </message>
    <message>
        <source>Tick {what}</source>
        <translation>Отметить: {what}</translation>
    </message>
    <message>
        <source>Untick {what}</source>
        <translation>Снять отметку: {what}</translation>
    </message>
    <message>
        <source>Order agenda areas</source>
        <translation>Упорядочить темы</translation>
    </message>
    <message>
        <source>Edit point</source>
        <translation>Изменить тезис</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Изменить лицо</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Изменить пункт</translation>
    </message>
    <message>
        <source>Add brief {what}</source>
        <translation>Добавить записку {what}</translation>
    </message>
    <message>
        <source>Add agenda area {what}</source>
        <translation>Добавить тему: {what}</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Добавить: {what}</translation>
    </message>
    <message>
        <source>Set {what}</source>
        <translation>Задать: {what}</translation>
    </message>
    <message>
        <source>Copy brief to {what}</source>
        <translation>Копировать записку в {what}</translation>
    </message>
    <message>
        <source>Remove brief</source>
        <translation>Убрать записку</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Убрать: {what}</translation>
    </message>
    <message>
        <source>Mark {what} as accepted</source>
        <translation>Отметить как принятое: {what}</translation>
    </message>
    <message>
        <source>Mark {what} as rejected</source>
        <translation>Отметить как отклонённое: {what}</translation>
    </message>
    <message>
        <source>Mark {what} as proposed</source>
        <translation>Отметить как предложенное: {what}</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Решить расхождение</translation>
    </message>
    <message>
        <source>Open a conflict again</source>
        <translation>Вернуть расхождение</translation>
    </message>
    <message>
        <source>Call {what} the same</source>
        <translation>Считать одним и тем же: {what}</translation>
    </message>
    <message>
        <source>Call {what} different</source>
        <translation>Считать разными: {what}</translation>
    </message>
    <message>
        <source>Explain {what}</source>
        <translation>Пояснить: {what}</translation>
    </message>
    <message>
        <source>Make fact</source>
        <translation>Создать факт</translation>
    </message>
    <message>
        <source>Correct fact</source>
        <translation>Исправить факт</translation>
    </message>
    <message>
        <source>Merge {what}</source>
        <translation>Объединить: {what}</translation>
    </message>
    <message>
        <source>Read {what} again</source>
        <translation>Прочитать заново: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Страница справки</translation>
    </message>
    <message>
        <source>read with doubt</source>
        <translation>прочитано с сомнением</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавний</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Проверить перед отправкой</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что посмотреть</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s). Choose one to see what it is about.</source>
        <translation>
            <numerusform>%n замечание. Выберите его, чтобы увидеть, о чём оно.</numerusform>
            <numerusform>%n замечания. Выберите любое, чтобы увидеть, о чём оно.</numerusform>
            <numerusform>%n замечаний. Выберите любое, чтобы увидеть, о чём оно.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Not laid out yet: no remarks.</source>
        <translation>Ещё не свёрстано: замечаний пока нет.</translation>
    </message>
    <message>
        <source>Changed since the export</source>
        <translation>Изменения после экспорта</translation>
    </message>
    <message>
        <source>Since {file} was exported</source>
        <translation>После экспорта {file}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>Says something else</source>
        <translation>Сказано иначе</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) as they were.</source>
        <translation>
            <numerusform>%n элемент без изменений.</numerusform>
            <numerusform>%n элемента без изменений.</numerusform>
            <numerusform>%n элементов без изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Its manifest names items only: whether they were reworded is not known.</source>
        <translation>Манифест называет только сами элементы: изменилась ли формулировка, неизвестно.</translation>
    </message>
    <message>
        <source>Unknown {what} {name}.</source>
        <translation>Неизвестно: {what} {name}.</translation>
    </message>
    <message>
        <source>Did you mean {name}? Available: {names}.</source>
        <translation>Может быть, {name}? Есть: {names}.</translation>
    </message>
    <message>
        <source>Available: {names}.</source>
        <translation>Есть: {names}.</translation>
    </message>
    <message>
        <source>agenda area</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>point</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>записка</translation>
    </message>
    <message>
        <source>brief type</source>
        <translation>вид записки</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>стиль</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <source>level of the marking scheme {name}</source>
        <translation>уровень схемы {name}</translation>
    </message>
    <message>
        <source>caveat of the marking scheme {name}</source>
        <translation>пометка схемы {name}</translation>
    </message>
    <message>
        <source>The caveat {caveat} stands with {levels} only, not {level}.</source>
        <translation>Пометка {caveat} ставится только с {levels}, не с {level}.</translation>
    </message>
    <message>
        <source>{label} is on the agenda already.</source>
        <translation>{label} уже в повестке.</translation>
    </message>
    <message>
        <source>Change its place in the order instead.</source>
        <translation>Измените его место в порядке.</translation>
    </message>
    <message>
        <source>An agenda area needs a name.</source>
        <translation>Теме нужно название.</translation>
    </message>
    <message>
        <source>Something stands under {label}.</source>
        <translation>В теме {label} что-то есть.</translation>
    </message>
    <message>
        <source>Put it under another agenda area first; what is not ticked is not printed.</source>
        <translation>Сначала перенесите это в другую тему; неотмеченное не печатается.</translation>
    </message>
    <message>
        <source>Write it as 2024-05-08 or 2024-05-08/2024-05-09.</source>
        <translation>Пишите так: 2024-05-08 или 2024-05-08/2024-05-09.</translation>
    </message>
    <message>
        <source>Give the first day first.</source>
        <translation>Сначала укажите первый день.</translation>
    </message>
    <message>
        <source>A brief needs a name.</source>
        <translation>Записке нужно имя.</translation>
    </message>
    <message>
        <source>There is a brief {name} already.</source>
        <translation>Записка {name} уже есть.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>A point needs a text.</source>
        <translation>Пункту нужен текст.</translation>
    </message>
    <message>
        <source>A fact needs a text.</source>
        <translation>Факту нужен текст.</translation>
    </message>
    <message>
        <source>An edited fact needs a text.</source>
        <translation>Изменённому факту нужен текст.</translation>
    </message>
    <message>
        <source>A person&apos;s name needs a text.</source>
        <translation>Человеку нужно имя.</translation>
    </message>
    <message>
        <source>A figure needs its amount.</source>
        <translation>Цифре нужно значение.</translation>
    </message>
    <message>
        <source>Write it as printed, such as 40,000.</source>
        <translation>Пишите, как напечатано, например 40,000.</translation>
    </message>
    <message>
        <source>Facts of several kinds are never the same: {kinds}.</source>
        <translation>Факты разных видов не бывают одним и тем же: {kinds}.</translation>
    </message>
    <message>
        <source>Name facts of one kind.</source>
        <translation>Выберите факты одного вида.</translation>
    </message>
    <message>
        <source>{first} is of the kind {kind}, {second} of the kind {other}.</source>
        <translation>{first} — вида {kind}, {second} — вида {other}.</translation>
    </message>
    <message>
        <source>Facts of two kinds are not one; correct the kind first.</source>
        <translation>Факты двух видов — не одно; сначала исправьте вид.</translation>
    </message>
    <message>
        <source>{id} is rejected.</source>
        <translation>{id} отклонён.</translation>
    </message>
    <message>
        <source>Accept it, or name another one first.</source>
        <translation>Примите его или начните с другого.</translation>
    </message>
    <message>
        <source>{id} was edited as a whole.</source>
        <translation>{id} изменён целиком.</translation>
    </message>
    <message>
        <source>Accept it, which takes that back; then split.</source>
        <translation>Примите его, это отменит правку, затем разделите.</translation>
    </message>
    <message>
        <source>One part of {text} ({id}) would hold no words.</source>
        <translation>Одна часть {text} ({id}) осталась бы без слов.</translation>
    </message>
    <message>
        <source>Split it between two words.</source>
        <translation>Делите между двумя словами.</translation>
    </message>
    <message>
        <source>{text} is a fact of the kind {kind} already: {id} ({state}).</source>
        <translation>{text} уже факт вида {kind}: {id} ({state}).</translation>
    </message>
    <message>
        <source>Accept it instead.</source>
        <translation>Лучше примите его.</translation>
    </message>
    <message>
        <source>Both languages of the brief are {language}.</source>
        <translation>Оба языка записки — {language}.</translation>
    </message>
    <message>
        <source>Name another one beside it, or leave it out.</source>
        <translation>Выберите другой или никакого.</translation>
    </message>
    <message>
        <source>The marking scheme {name} does not have {markings}, which this project uses.</source>
        <translation>В схеме {name} нет {markings}, а проект их использует.</translation>
    </message>
    <message>
        <source>Change these markings first.</source>
        <translation>Сначала измените эти пометки.</translation>
    </message>
    <message>
        <source>Places on the agenda count from 1.</source>
        <translation>Места в повестке считаются с 1.</translation>
    </message>
    <message>
        <source>A fact of the kind &apos;area&apos; names one agenda area.</source>
        <translation>Факт этого вида называет одну тему.</translation>
    </message>
    <message>
        <source>Give its id.</source>
        <translation>Выберите её.</translation>
    </message>
    <message>
        <source>A fact of the kind {kind} has no {field}.</source>
        <translation>У факта вида {kind} нет поля {field}.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Есть: {names}.</translation>
    </message>
    <message>
        <source>The date has no days yet that could have a role.</source>
        <translation>У даты ещё нет дней, которым можно дать роль.</translation>
    </message>
    <message>
        <source>Give its days.</source>
        <translation>Укажите дни.</translation>
    </message>
    <message>
        <source>The project does not say who {side} is.</source>
        <translation>Проект не говорит, кто такой {side}.</translation>
    </message>
    <message>
        <source>The project has no brief.</source>
        <translation>В проекте нет записки.</translation>
    </message>
    <message>
        <source>One fact is always the same.</source>
        <translation>Один факт всегда один и тот же.</translation>
    </message>
    <message>
        <source>Name two or more.</source>
        <translation>Выберите два или больше.</translation>
    </message>
    <message>
        <source>{id} is a proposed fact.</source>
        <translation>{id} — предложенный факт.</translation>
    </message>
    <message>
        <source>Such facts are rejected, not removed.</source>
        <translation>Такие факты отклоняют, а не удаляют.</translation>
    </message>
    <message>
        <source>Merging takes two facts or more, each named once.</source>
        <translation>Чтобы объединить, нужны два факта или больше.</translation>
    </message>
    <message>
        <source>{code} is no language code.</source>
        <translation>{code} — не код языка.</translation>
    </message>
    <message>
        <source>Write one such as &apos;fr&apos; or &apos;pt-BR&apos;.</source>
        <translation>Например «fr» или «pt-BR».</translation>
    </message>
    <message>
        <source>A place needs its source.</source>
        <translation>Месту нужен источник.</translation>
    </message>
    <message>
        <source>Give the source, or the text alone.</source>
        <translation>Укажите источник или только текст.</translation>
    </message>
    <message>
        <source>{value} is no date. Write it as 2024-05-08.</source>
        <translation>{value} — не дата. Пишите так: 2024-05-08.</translation>
    </message>
    <message>
        <source>{value} is no time of day. Write it as 10:30.</source>
        <translation>{value} — не время. Пишите так: 10:30.</translation>
    </message>
    <message>
        <source>{value} names a time zone, which has a field of its own.</source>
        <translation>{value} содержит часовой пояс, для него есть своё поле.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no.</source>
        <translation>{value} — ни да, ни нет.</translation>
    </message>
    <message>
        <source>{value} is no criterion. Write it as &apos;Cost: low&apos;.</source>
        <translation>{value} — не критерий. Пишите так: «Стоимость: низкая».</translation>
    </message>
    <message>
        <source>{value} is no day or interval.</source>
        <translation>{value} — не день и не промежуток.</translation>
    </message>
    <message>
        <source>{value} ends before it begins.</source>
        <translation>{value} кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Name the two sides under Sides and sources, or give a name.</source>
        <translation>Назовите стороны в «Стороны и источники» или укажите имя.</translation>
    </message>
    <message>
        <source>Add one: Brief, New brief.</source>
        <translation>Добавьте: Записка, Новая записка.</translation>
    </message>
    <message>
        <source>{file}: does not fit the project.</source>
        <translation>{file}: не подходит к проекту.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Здесь нужен текст.</translation>
    </message>
    <message>
        <source>{name} has different titles: {titles}.</source>
        <translation>У {name} разные титулы: {titles}.</translation>
    </message>
    <message>
        <source>All are right: {name} holds each office</source>
        <translation>Всё верно: {name} занимает каждую должность</translation>
    </message>
    <message>
        <source>{name} stands on different sides: {sides}.</source>
        <translation>{name} — на разных сторонах: {sides}.</translation>
    </message>
    <message>
        <source>All are right: {name} stands for each of them</source>
        <translation>Всё верно: {name} представляет каждую</translation>
    </message>
    <message>
        <source>{name} was appointed {days}.</source>
        <translation>{name}: назначение {days}.</translation>
    </message>
    <message>
        <source>All are right: {name} was appointed more than once</source>
        <translation>Всё верно: {name} назначали не раз</translation>
    </message>
    <message>
        <source>All are right: {name} was {act} more than once</source>
        <translation>Всё верно: {name}, не один раз ({act})</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписание</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>издание</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>принятие</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>заключение</translation>
    </message>
    <message>
        <source>ratified</source>
        <translation>ратификация</translation>
    </message>
    <message>
        <source>to expire</source>
        <translation>окончание</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>вступление в силу</translation>
    </message>
    <message>
        <source>It is {day}</source>
        <translation>Это {day}</translation>
    </message>
    <message>
        <source>past</source>
        <translation>прошедшем</translation>
    </message>
    <message>
        <source>It was planned</source>
        <translation>Было намечено</translation>
    </message>
    <message>
        <source>It has happened</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>“{text}” stands for {meanings}.</source>
        <translation>«{text}» означает {meanings}.</translation>
    </message>
    <message>
        <source>All are right</source>
        <translation>Всё верно</translation>
    </message>
    <message>
        <source>“{text}” is like “{meanings}”, but not enough to be sure.</source>
        <translation>«{text}» похоже на «{meanings}», но не настолько, чтобы быть уверенным.</translation>
    </message>
    <message>
        <source>It is the {name}</source>
        <translation>Это: {name}</translation>
    </message>
    <message>
        <source>It is a name of its own</source>
        <translation>Это отдельное название</translation>
    </message>
    <message>
        <source>The area is without {word} in one wording and with it in another: {texts}.</source>
        <translation>Тема в одной формулировке без {word}, в другой — с ним: {texts}.</translation>
    </message>
    <message>
        <source>Both are right: they speak of different things</source>
        <translation>Оба верны: речь о разном</translation>
    </message>
    <message>
        <source>One quotation has different words in different sources.</source>
        <translation>Одна цитата звучит в источниках по-разному.</translation>
    </message>
    <message>
        <source>All are right: it was said more than once</source>
        <translation>Всё верно: сказано не раз</translation>
    </message>
    <message>
        <source>One quotation is given to {speakers}.</source>
        <translation>Одна цитата приписана: {speakers}.</translation>
    </message>
    <message>
        <source>All are right: each said it</source>
        <translation>Всё верно: каждый это сказал</translation>
    </message>
    <message>
        <source>The signing is on different days: {days}.</source>
        <translation>Дни подписания расходятся: {days}.</translation>
    </message>
    <message>
        <source>The signing is at different places: {places}.</source>
        <translation>Места подписания расходятся: {places}.</translation>
    </message>
    <message>
        <source>The next meeting is on different days: {days}.</source>
        <translation>Дни следующей встречи расходятся: {days}.</translation>
    </message>
    <message>
        <source>The next meeting is at different places: {places}.</source>
        <translation>Места следующей встречи расходятся: {places}.</translation>
    </message>
    <message>
        <source>Sources give different days for what seems one matter: {days}.</source>
        <translation>Источники называют разные дни для, по-видимому, одного и того же: {days}.</translation>
    </message>
    <message>
        <source>Sources give different figures for what seems one matter: {figures}.</source>
        <translation>Источники называют разные числа для, по-видимому, одного и того же: {figures}.</translation>
    </message>
    <message>
        <source>Different people sign for {side}: {people}.</source>
        <translation>За сторону «{side}» подписывают разные лица: {people}.</translation>
    </message>
    <message>
        <source>All are right: they sign different papers</source>
        <translation>Всё верно: они подписывают разные документы</translation>
    </message>
    <message>
        <source>Use {reading}</source>
        <translation>Взять {reading}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>намеченном</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>объявление</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>назначение</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message>
        <source>{one} and to {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <source>The days of the {role} differ: {days}.</source>
        <translation>Дни расходятся ({role}): {days}.</translation>
    </message>
    <message>
        <source>When {name} was signed differs: {days}.</source>
        <translation>Дни подписания расходятся, {name}: {days}.</translation>
    </message>
    <message>
        <source>When {name} was issued differs: {days}.</source>
        <translation>Дни издания расходятся, {name}: {days}.</translation>
    </message>
    <message>
        <source>When {name} was adopted differs: {days}.</source>
        <translation>Дни принятия расходятся, {name}: {days}.</translation>
    </message>
    <message>
        <source>When {name} was concluded differs: {days}.</source>
        <translation>Дни заключения расходятся, {name}: {days}.</translation>
    </message>
    <message>
        <source>When {name} was ratified differs: {days}.</source>
        <translation>Дни ратификации расходятся, {name}: {days}.</translation>
    </message>
    <message>
        <source>When {name} expires differs: {days}.</source>
        <translation>Дни окончания расходятся, {name}: {days}.</translation>
    </message>
    <message>
        <source>When {name} is in force differs: {days}.</source>
        <translation>Дни вступления в силу расходятся, {name}: {days}.</translation>
    </message>
    <message>
        <source>All are right: they are of different things</source>
        <translation>Всё верно: речь о разном</translation>
    </message>
    <message>
        <source>“{text}” was read as {day}, which is another day of the week. These fit: {days}.</source>
        <translation>«{text}» прочитано как {day}, другой день недели. Подходят: {days}.</translation>
    </message>
    <message>
        <source>The source of {day} tells of the {role} of {days} as {told}, which it was not. Planned, or happened?</source>
        <translation>Источник от {day} говорит о событии ({role}, {days}) как о {told}. Намечено или состоялось?</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} не существует.</translation>
    </message>
    <message>
        <source>Check name and folder.</source>
        <translation>Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Проверьте права доступа.</translation>
    </message>
    <message>
        <source>{path} may not be read.</source>
        <translation>{path} нельзя прочитать: нет доступа.</translation>
    </message>
    <message>
        <source>Ask its owner for access.</source>
        <translation>Попросите доступ у владельца.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {fault}.</source>
        <translation>{path} не удаётся прочитать: {fault}.</translation>
    </message>
    <message>
        <source>{path}: can&apos;t be read ({fault}).</source>
        <translation>{path}: не удаётся прочитать ({fault}).</translation>
    </message>
    <message>
        <source>{path}: can&apos;t be opened ({fault}).</source>
        <translation>{path}: не удаётся открыть ({fault}).</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>нет такого файла</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>доступ запрещён</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} — это папка.</translation>
    </message>
    <message>
        <source>Give the .brief file itself.</source>
        <translation>Укажите сам файл .brief.</translation>
    </message>
    <message>
        <source>{path} is no file but a device or a channel.</source>
        <translation>{path} — не файл, а устройство или канал.</translation>
    </message>
    <message>
        <source>{path} is larger than {size} MB.</source>
        <translation>{path} больше {size} МБ.</translation>
    </message>
    <message>
        <source>{path}: it is no briefgen project.</source>
        <translation>{path}: это не проект briefgen.</translation>
    </message>
    <message>
        <source>{path}: it is no briefgen project: it holds no {member}.</source>
        <translation>{path}: это не проект briefgen, в нём нет {member}.</translation>
    </message>
    <message>
        <source>Open a .brief file, or add this file as a source.</source>
        <translation>Откройте файл .brief или добавьте этот файл как источник.</translation>
    </message>
    <message>
        <source>Its JSON has to begin with {words}.</source>
        <translation>Его JSON должен начинаться с {words}.</translation>
    </message>
    <message>
        <source>{path}: {what} is damaged.</source>
        <translation>{path}: {what} повреждён.</translation>
    </message>
    <message>
        <source>{path}: the file is cut off or damaged.</source>
        <translation>{path}: файл обрезан или повреждён.</translation>
    </message>
    <message>
        <source>{path}: the JSON is damaged: {fault}.</source>
        <translation>{path}: JSON повреждён: {fault}.</translation>
    </message>
    <message>
        <source>{path}: the JSON is nested too deeply.</source>
        <translation>{path}: слишком глубокая вложенность JSON.</translation>
    </message>
    <message>
        <source>Use a backup.</source>
        <translation>Возьмите резервную копию.</translation>
    </message>
    <message>
        <source>Use a backup or fetch the file again.</source>
        <translation>Возьмите резервную копию или получите файл заново.</translation>
    </message>
    <message>
        <source>{path}: it has version {version} of the project format; this program reads up to {most}.</source>
        <translation>{path}: версия формата проекта {version}; эта программа читает до {most}.</translation>
    </message>
    <message>
        <source>Install a newer version of briefgen.</source>
        <translation>Установите более новую версию briefgen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {fault}</source>
        <translation>{path} не удаётся записать: {fault}</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>диск переполнен.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>your quota on this disk is used up.</source>
        <translation>ваша квота на этом диске исчерпана.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>Освободите там место.</translation>
    </message>
    <message>
        <source>the disk is read-only.</source>
        <translation>диск доступен только для чтения.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>это папка.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Укажите имя файла.</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder.</source>
        <translation>часть пути — файл, а не папка.</translation>
    </message>
    <message>
        <source>the name is too long.</source>
        <translation>имя слишком длинное.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Выберите имя короче.</translation>
    </message>
    <message>
        <source>writing is not permitted, or another program has it open.</source>
        <translation>запись запрещена, или файл открыт в другой программе.</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder.</source>
        <translation>Закройте его там или выберите другую папку.</translation>
    </message>
    <message>
        <source>{path} was changed by another program since it was opened here.</source>
        <translation>{path} изменён другой программой после открытия здесь.</translation>
    </message>
    <message>
        <source>Save over it: what stands there now is kept as an earlier version.</source>
        <translation>Сохраните поверх: нынешнее содержимое останется прежней версией.</translation>
    </message>
    <message>
        <source>{path} was opened by another briefgen just now.</source>
        <translation>{path} только что открыт в другом briefgen.</translation>
    </message>
    <message>
        <source>{path} is open in another briefgen.</source>
        <translation>{path} открыт в другом briefgen.</translation>
    </message>
    <message>
        <source>Close it there. If it is open nowhere, delete {lock}.</source>
        <translation>Закройте его там. Если он нигде не открыт, удалите {lock}.</translation>
    </message>
    <message>
        <source>Close it there. If it is open nowhere, open it here.</source>
        <translation>Закройте его там. Если он нигде не открыт, откройте его здесь.</translation>
    </message>
    <message>
        <source>The unsaved changes of {file} were kept, but can&apos;t be read.</source>
        <translation>Несохранённые изменения {file} были отложены, но не читаются.</translation>
    </message>
    <message>
        <source>What was kept some seconds before is offered. What was kept lies in {path}.</source>
        <translation>Предлагается копия на несколько секунд старше. Отложенное лежит в {path}.</translation>
    </message>
    <message>
        <source>The project is as it was saved last. What was kept lies in {path}.</source>
        <translation>Проект такой, каким был сохранён. Отложенное лежит в {path}.</translation>
    </message>
    <message>
        <source>Nothing is ticked in the brief {brief}; there is nothing to export.</source>
        <translation>В записке {brief} ничего не отмечено; экспортировать нечего.</translation>
    </message>
    <message>
        <source>The brief would give away what is not selected:</source>
        <translation>Записка раскрыла бы невыбранное:</translation>
    </message>
    <message>
        <source>Nothing was written; former files are as they were. Tick the item, or reword what holds its words.</source>
        <translation>Ничего не записано; прежние файлы целы. Отметьте элемент или перефразируйте то, где стоят его слова.</translation>
    </message>
    <message>
        <source>Nothing was written; former files are as they were. Tick the item, or give the project&apos;s file a name without its words.</source>
        <translation>Ничего не записано; прежние файлы целы. Отметьте элемент или дайте файлу проекта имя без его слов.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>No format is named.</source>
        <translation>Не выбран ни один формат.</translation>
    </message>
    <message>
        <source>This failed unexpectedly: {fault}.</source>
        <translation>Непредвиденный сбой: {fault}.</translation>
    </message>
    <message>
        <source>Every file in the folder is whole, old or new. Please report these words.</source>
        <translation>Все файлы в папке целы, старые или новые. Сообщите, пожалуйста, эти слова.</translation>
    </message>
    <message>
        <source>The worker process ended without a result (code {code}).</source>
        <translation>Рабочий процесс завершился без результата (код {code}).</translation>
    </message>
    <message>
        <source>Try again; with a very large brief, close other programs first.</source>
        <translation>Попробуйте снова; при очень большой записке сначала закройте другие программы.</translation>
    </message>
    <message>
        <source>An annex holds what a release leaves out.</source>
        <translation>Приложение содержит то, что остаётся за пределами уровня передачи.</translation>
    </message>
    <message>
        <source>{file}: was not exported on this computer, and does not say what it was made of.</source>
        <translation>{file}: экспортирован не на этом компьютере и не говорит, из чего сделан.</translation>
    </message>
    <message>
        <source>Take a PDF that carries what the brief shows, or put the manifest beside the file.</source>
        <translation>Возьмите PDF, который несёт показанное, или положите рядом манифест.</translation>
    </message>
    <message>
        <source>{path}: is no manifest of an export ({fault}).</source>
        <translation>{path}: не является манифестом экспорта ({fault}).</translation>
    </message>
    <message>
        <source>{path} holds no preferences of briefgen: {fault}.</source>
        <translation>{path} не содержит настроек briefgen: {fault}.</translation>
    </message>
    <message>
        <source>Export them under Edit, Preferences, on the other computer.</source>
        <translation>Экспортируйте их на другом компьютере: Правка, Настройки.</translation>
    </message>
    <message>
        <source>{file}: what it carries is damaged ({fault}).</source>
        <translation>{file}: вложенное повреждено ({fault}).</translation>
    </message>
    <message>
        <source>{path}: {member} is in it twice.</source>
        <translation>{path}: {member} содержится дважды.</translation>
    </message>
    <message>
        <source>{path}: its members overlap.</source>
        <translation>{path}: его части перекрываются.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>Сохраните без пароля.</translation>
    </message>
    <message>
        <source>{file}: is no Word document.</source>
        <translation>{file}: не документ Word.</translation>
    </message>
    <message>
        <source>{file}: is no template.</source>
        <translation>{file}: не шаблон.</translation>
    </message>
    <message>
        <source>A template is a .dotx or .docx.</source>
        <translation>Шаблон — это .dotx или .docx.</translation>
    </message>
    <message>
        <source>{file}: may hold macros.</source>
        <translation>{file}: может содержать макросы.</translation>
    </message>
    <message>
        <source>{file}: holds macros.</source>
        <translation>{file}: содержит макросы.</translation>
    </message>
    <message>
        <source>Save it as a .dotx without them.</source>
        <translation>Сохраните как .dotx без них.</translation>
    </message>
    <message>
        <source>Save it as a .dotx without macros.</source>
        <translation>Сохраните как .dotx без макросов.</translation>
    </message>
    <message>
        <source>{file}: has {size} bytes; at most {most} are read.</source>
        <translation>{file}: {size} байт; читается не больше {most}.</translation>
    </message>
    <message>
        <source>{file}: is too large to be a template.</source>
        <translation>{file}: слишком велик для шаблона.</translation>
    </message>
    <message>
        <source>{file}: lacks {member}; it is no Word template.</source>
        <translation>{file}: нет {member}; это не шаблон Word.</translation>
    </message>
    <message>
        <source>{file}: has no page set-up.</source>
        <translation>{file}: нет параметров страницы.</translation>
    </message>
    <message>
        <source>Open and save it in Word once.</source>
        <translation>Откройте и сохраните его в Word.</translation>
    </message>
    <message>
        <source>{file}: is no sound Word template.</source>
        <translation>{file}: повреждённый шаблон Word.</translation>
    </message>
    <message>
        <source>Export DOCX instead, or choose other wording.</source>
        <translation>Экспортируйте в DOCX или перефразируйте.</translation>
    </message>
    <message>
        <source>Font file {file} is missing, damaged, or has no TrueType outlines.</source>
        <translation>Файл шрифта {file} отсутствует, повреждён или не TrueType.</translation>
    </message>
    <message>
        <source>Font file {file} is missing or is no TrueType font.</source>
        <translation>Файл шрифта {file} отсутствует или не TrueType.</translation>
    </message>
    <message>
        <source>Put it back into the fonts folder, or correct its name in fonts.toml.</source>
        <translation>Верните его в папку шрифтов или исправьте имя в fonts.toml.</translation>
    </message>
    <message>
        <source>Tick something in the tree.</source>
        <translation>Отметьте что-нибудь в дереве.</translation>
    </message>
    <message>
        <source>{file}: holds no text.</source>
        <translation>{file}: нет текста.</translation>
    </message>
    <message>
        <source>Give a file with the article in it.</source>
        <translation>Выберите файл со статьёй.</translation>
    </message>
    <message>
        <source>Print it into a new PDF, or copy its text into a file.</source>
        <translation>Напечатайте его в новый PDF или скопируйте текст в файл.</translation>
    </message>
    <message>
        <source>{file}: declares entities, which are not read.</source>
        <translation>{file}: объявляет сущности, они не читаются.</translation>
    </message>
    <message>
        <source>Save the document anew in its own program.</source>
        <translation>Сохраните документ заново в его программе.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} tags.</source>
        <translation>{file}: больше {most} тегов.</translation>
    </message>
    <message>
        <source>Cut it into parts, or copy the part about the meeting into a text file.</source>
        <translation>Разделите его или скопируйте часть о встрече в текстовый файл.</translation>
    </message>
    <message>
        <source>{file}: its elements are nested too deep.</source>
        <translation>{file}: слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>{file}: its parts are nested too deep.</source>
        <translation>{file}: слишком глубокая вложенность частей.</translation>
    </message>
    <message>
        <source>Copy its text into a plain text file.</source>
        <translation>Скопируйте текст в простой текстовый файл.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} control words and texts.</source>
        <translation>{file}: больше {most} управляющих слов и текстов.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} lines or {parts} parts.</source>
        <translation>{file}: больше {most} строк или {parts} частей.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} attachments.</source>
        <translation>{file}: больше {most} вложений.</translation>
    </message>
    <message>
        <source>Save those about the meeting as files and add them one by one.</source>
        <translation>Сохраните те, что о встрече, и добавьте по одному.</translation>
    </message>
    <message>
        <source>{file}: is encrypted.</source>
        <translation>{file}: зашифрован.</translation>
    </message>
    <message>
        <source>Open it in your mail program and save its text, or forward it unencrypted.</source>
        <translation>Откройте в почтовой программе и сохраните текст или перешлите без шифрования.</translation>
    </message>
    <message>
        <source>{file}: is no plain text (it holds binary data).</source>
        <translation>{file}: не простой текст (двоичные данные).</translation>
    </message>
    <message>
        <source>Open it in its own program and save the text as UTF-8.</source>
        <translation>Откройте в его программе и сохраните текст в UTF-8.</translation>
    </message>
    <message>
        <source>{file}: holds more than {most} MB of text.</source>
        <translation>{file}: больше {most} МБ текста.</translation>
    </message>
    <message>
        <source>Copy the article into a text file.</source>
        <translation>Скопируйте статью в текстовый файл.</translation>
    </message>
    <message>
        <source>{file}: has tags with too many attributes.</source>
        <translation>{file}: в тегах слишком много атрибутов.</translation>
    </message>
    <message>
        <source>{file}: has style sheets that take too long to follow.</source>
        <translation>{file}: таблицы стилей слишком долго разбирать.</translation>
    </message>
    <message>
        <source>{file}: only shows other pages in its frames.</source>
        <translation>{file}: только показывает другие страницы во фреймах.</translation>
    </message>
    <message>
        <source>Open the page in the frame by itself and save that.</source>
        <translation>Откройте страницу из фрейма отдельно и сохраните её.</translation>
    </message>
    <message>
        <source>{file}: ended its reader: it is damaged, or takes more than {most} MB of memory to read.</source>
        <translation>{file}: прервал чтение: повреждён или требует больше {most} МБ памяти.</translation>
    </message>
    <message>
        <source>{file}: takes longer than {seconds} seconds to read.</source>
        <translation>{file}: читается дольше {seconds} секунд.</translation>
    </message>
    <message>
        <source>{file}: takes more than {most} MB of memory to read.</source>
        <translation>{file}: требует больше {most} МБ памяти.</translation>
    </message>
    <message>
        <source>{file}: reading failed unexpectedly: {fault}.</source>
        <translation>{file}: непредвиденный сбой чтения: {fault}.</translation>
    </message>
    <message>
        <source>Print the pages about the meeting into a new PDF, or copy their text into a file.</source>
        <translation>Напечатайте страницы о встрече в новый PDF или скопируйте их текст в файл.</translation>
    </message>
    <message>
        <source>Please report these words. {what}</source>
        <translation>Сообщите, пожалуйста, эти слова. {what}</translation>
    </message>
    <message>
        <source>{file}: files of the kind {ending} are not read.</source>
        <translation>{file}: файлы {ending} не читаются.</translation>
    </message>
    <message>
        <source>Save the text as plain text; read are: {endings}.</source>
        <translation>Сохраните как простой текст; читаются: {endings}.</translation>
    </message>
    <message>
        <source>{file}: is {what}, which is not read.</source>
        <translation>{file}: это {what}; такое не читается.</translation>
    </message>
    <message>
        <source>{file}: is not {what}, though its name says so.</source>
        <translation>{file}: не {what}, хотя так говорит имя.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>an Outlook message (MSG)</source>
        <translation>сообщение Outlook (MSG)</translation>
    </message>
    <message>
        <source>an old Word document (DOC)</source>
        <translation>старый документ Word (DOC)</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>старый файл Office</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>документ Pages</translation>
    </message>
    <message>
        <source>a spreadsheet or presentation</source>
        <translation>таблица или презентация</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>веб-архив Safari</translation>
    </message>
    <message>
        <source>a briefgen project</source>
        <translation>проект briefgen</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>архив zip</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>простой текст</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>веб-страница (HTML)</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>сохранённая веб-страница (MHTML)</translation>
    </message>
    <message>
        <source>a Word document (DOCX)</source>
        <translation>документ Word (DOCX)</translation>
    </message>
    <message>
        <source>an OpenDocument text (ODT)</source>
        <translation>текст OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>rich text (RTF)</source>
        <translation>текст RTF</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a mail (EML)</source>
        <translation>письмо (EML)</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over it, or type the part you need into a text file.</source>
        <translation>Распознайте текст (OCR) или наберите нужную часть в текстовом файле.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>Откройте в Word или LibreOffice и сохраните как .docx.</translation>
    </message>
    <message>
        <source>Open it in Outlook and drag it into a folder of another mail program to save it as .eml, or save it as text or HTML (File, Save as).</source>
        <translation>Откройте в Outlook и сохраните как текст или HTML (Файл, Сохранить как) либо как .eml в другой почтовой программе.</translation>
    </message>
    <message>
        <source>Open it in its own program and copy the part about the meeting into a text file.</source>
        <translation>Откройте в его программе и скопируйте часть о встрече в текстовый файл.</translation>
    </message>
    <message>
        <source>Open it in Pages and export it as Word or PDF (File, Export to).</source>
        <translation>Откройте в Pages и экспортируйте в Word или PDF (Файл, Экспорт).</translation>
    </message>
    <message>
        <source>Copy the part about the meeting into a text file, or export it as PDF.</source>
        <translation>Скопируйте часть о встрече в текстовый файл или экспортируйте в PDF.</translation>
    </message>
    <message>
        <source>Save the page as page source, or print it into a PDF.</source>
        <translation>Сохраните исходный код страницы или напечатайте её в PDF.</translation>
    </message>
    <message>
        <source>Unpack it and give the files in it.</source>
        <translation>Распакуйте и добавьте файлы из него.</translation>
    </message>
    <message>
        <source>Fetch it again; if it is plain text, let its name end in .txt.</source>
        <translation>Получите его заново; если это простой текст, дайте имени окончание .txt.</translation>
    </message>
    <message>
        <source>{file}: is a folder, not a file.</source>
        <translation>{file}: папка, а не файл.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Выберите файлы в ней.</translation>
    </message>
    <message>
        <source>{file}: is no file but a device or a channel.</source>
        <translation>{file}: не файл, а устройство или канал.</translation>
    </message>
    <message>
        <source>Save the text in a file.</source>
        <translation>Сохраните текст в файл.</translation>
    </message>
    <message>
        <source>{file}: has {size} MB; the limit is {most} MB.</source>
        <translation>{file}: {size} МБ; предел — {most} МБ.</translation>
    </message>
    <message>
        <source>Cut the text into parts, or keep only the part about the meeting.</source>
        <translation>Разделите текст или оставьте только часть о встрече.</translation>
    </message>
    <message>
        <source>{file}: lies in more than {most} mails, one in another.</source>
        <translation>{file}: вложен более чем в {most} писем.</translation>
    </message>
    <message>
        <source>Save it as a file and add that.</source>
        <translation>Сохраните его как файл и добавьте.</translation>
    </message>
    <message>
        <source>{file}: holds no web page.</source>
        <translation>{file}: нет веб-страницы.</translation>
    </message>
    <message>
        <source>Save the page as HTML and give that file.</source>
        <translation>Сохраните страницу как HTML и выберите этот файл.</translation>
    </message>
    <message>
        <source>{file}: is cut off or damaged.</source>
        <translation>{file}: обрезан или повреждён.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in its own program and save it anew.</source>
        <translation>Получите его заново или сохраните снова в его программе.</translation>
    </message>
    <message>
        <source>{file}: is protected by a password.</source>
        <translation>{file}: защищён паролем.</translation>
    </message>
    <message>
        <source>Open it in its own program and save a copy without password.</source>
        <translation>Откройте в его программе и сохраните копию без пароля.</translation>
    </message>
    <message>
        <source>Save the document anew in its own program, or copy its text into a file.</source>
        <translation>Сохраните документ заново в его программе или скопируйте текст в файл.</translation>
    </message>
    <message>
        <source>{file}: its characters can&apos;t be decoded.</source>
        <translation>{file}: символы не удаётся раскодировать.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <translation>Сохраните текст в UTF-8.</translation>
    </message>
    <message>
        <source>{file}: holds pictures of pages, but no text.</source>
        <translation>{file}: изображения страниц без текста.</translation>
    </message>
    <message>
        <source>{file}: has {pages} pages; the limit is {most}.</source>
        <translation>{file}: {pages} стр.; предел — {most}.</translation>
    </message>
    <message>
        <source>{file}: is in the project already, as source {number} ({id}).</source>
        <translation>{file}: уже есть в проекте, источник {number} ({id}).</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Не добавляйте его.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>Прочитайте файл снова.</translation>
    </message>
    <message>
        <source>{file}: larger than 1 MB.</source>
        <translation>{file}: больше 1 МБ.</translation>
    </message>
    <message>
        <source>Keep the rows to show.</source>
        <translation>Оставьте нужные строки.</translation>
    </message>
    <message>
        <source>Open it as a project, or add the articles themselves.</source>
        <translation>Откройте его как проект или добавьте сами статьи.</translation>
    </message>
    <message>
        <source>1 ticked fact is a proposal that nobody has reviewed.</source>
        <translation>1 отмеченный факт — предложение, которое никто не просмотрел.</translation>
    </message>
    <message>
        <source>{n} ticked facts are proposals that nobody has reviewed.</source>
        <translation>Отмеченные предложения, которые никто не просмотрел: {n}.</translation>
    </message>
    <message>
        <source>1 ticked fact is no longer in the source. Find another source, or untick.</source>
        <translation>1 отмеченного факта больше нет в источнике. Найдите другой источник или снимите отметку.</translation>
    </message>
    <message>
        <source>{n} ticked facts are no longer in the source. Find another source, or untick.</source>
        <translation>Отмеченных фактов больше нет в источнике: {n}. Найдите другой источник или снимите отметки.</translation>
    </message>
    <message>
        <source>title or office</source>
        <translation>титул или должность</translation>
    </message>
    <message>
        <source>title</source>
        <translation>титул</translation>
    </message>
    <message>
        <source>position</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>цифра</translation>
    </message>
    <message>
        <source>1 planned day has passed since the sources told of it. Look whether it took place.</source>
        <translation>1 намеченный день прошёл с тех пор, как о нём сообщили. Проверьте, состоялось ли событие.</translation>
    </message>
    <message>
        <source>{n} planned days have passed since the sources told of it. Look whether it took place.</source>
        <translation>Намеченных дней прошло: {n}. Проверьте, состоялись ли события.</translation>
    </message>
    <message>
        <source>The text fills its {pages} nearly to the end; Word may need more.</source>
        <translation>Текст почти заполняет страницы ({pages}); Word может потребовать больше.</translation>
    </message>
    <message>
        <source>{file} has changed since it was read as source {number}. Look at what both say, and untick what no longer holds.</source>
        <translation>{file} изменён после чтения как источник {number}. Сравните оба и снимите отметку с устаревшего.</translation>
    </message>
    <message>
        <source>The programme takes {minutes} minutes, the meeting lasts {lasts}.</source>
        <translation>Программа занимает {minutes} мин, встреча длится {lasts}.</translation>
    </message>
    <message>
        <source>The columns differ in figures: {figures}.</source>
        <translation>В колонках разные цифры: {figures}.</translation>
    </message>
    <message>
        <source>The languages differ in figures: {figures}.</source>
        <translation>Цифры в текстах на разных языках расходятся: {figures}.</translation>
    </message>
    <message>
        <source>A sentence of {over} Make two of it: {text}.</source>
        <translation>Слишком длинное предложение. {over} Разделите его: {text}.</translation>
    </message>
    <message>
        <source>A paragraph of {over} Part it by an empty line: {text}.</source>
        <translation>Слишком длинный абзац. {over} Разделите его пустой строкой: {text}.</translation>
    </message>
    <message>
        <source>Your words differ from the source: {words}. Check them, or cite other facts.</source>
        <translation>Ваши слова расходятся с источником: {words}. Проверьте их или сошлитесь на другие факты.</translation>
    </message>
    <message>
        <source>{signs} is in no font: this can go out in Word, not in a PDF. Word it otherwise, or put a font that has it into fonts/ of your configuration folder.</source>
        <translation>{signs} нет ни в одном шрифте: годится для Word, не для PDF. Перефразируйте или добавьте шрифт в fonts/ папки настроек.</translation>
    </message>
    <message>
        <source>No other section says it: {text}. Say it there, or leave it out.</source>
        <translation>Другие разделы этого не говорят: {text}. Скажите там или уберите.</translation>
    </message>
    <message>
        <source>Read as {encoding}, a guess: look at names with accents. To be sure, save the text as UTF-8 and add it again.</source>
        <translation>Прочитано как {encoding} — догадка: проверьте имена с диакритикой. Для верности сохраните в UTF-8 и добавьте снова.</translation>
    </message>
    <message>
        <source>A name was given for no language; it has no words in {own}.</source>
        <translation>Имя дано без указания языка; слов на языке {own} для него нет.</translation>
    </message>
    <message>
        <source>There is no text in {own}; the one in {foreign} stands instead.</source>
        <translation>Нет текста на {own}; стоит текст на {foreign}.</translation>
    </message>
    <message>
        <source>Invisible or control characters were left out of the wording.</source>
        <translation>Невидимые и управляющие знаки опущены.</translation>
    </message>
    <message>
        <source>Added to the styles of {file}: {styles}.</source>
        <translation>К стилям {file} добавлены: {styles}.</translation>
    </message>
    <message>
        <source>{file} has no style {style}; ours stands instead.</source>
        <translation>В {file} нет стиля {style}; стоит наш.</translation>
    </message>
    <message>
        <source>The attachment was left out. {fault}</source>
        <translation>Вложение пропущено. {fault}</translation>
    </message>
    <message>
        <source>The file is {what}, whatever its name says, and was read as such.</source>
        <translation>Файл — {what}, что бы ни говорило имя, и так прочитан.</translation>
    </message>
    <message>
        <source>No text on page {pages}: empty, or a picture. Look whether something is missing.</source>
        <translation>На странице {pages} нет текста: пустая или изображение. Проверьте, не пропущено ли что-то.</translation>
    </message>
    <message>
        <source>The text does not say when it was published, so relative dates stay open. Give its date.</source>
        <translation>В тексте нет даты публикации, относительные даты открыты. Укажите дату.</translation>
    </message>
    <message>
        <source>The date of the text is inferred as {day}; {others} would fit as well.</source>
        <translation>Дата текста выведена: {day}; подошли бы и {others}.</translation>
    </message>
    <message>
        <source>The date of the text is inferred as {day}.</source>
        <translation>Дата текста выведена: {day}.</translation>
    </message>
    <message>
        <source>The text is in a language that is not known here: it was read, not analysed. Select text in the source to make facts of it.</source>
        <translation>Текст на неизвестном здесь языке: прочитан, но не разобран. Выделите слова в источнике, чтобы сделать факты.</translation>
    </message>
    <message>
        <source>The text is in {language}: only known names, agenda areas and dates were looked for. Select text in the source to make facts of it.</source>
        <translation>Язык текста: {language}; искались только известные имена, темы и даты. Выделите слова в источнике, чтобы сделать факты.</translation>
    </message>
    <message>
        <source>The text is in {language}: only dates and English names were looked for. Select text in the source to make facts of it.</source>
        <translation>Язык текста: {language}; искались только даты и английские имена. Выделите слова в источнике, чтобы сделать факты.</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>источник {number}</translation>
    </message>
    <message>
        <source>header</source>
        <translation>шапка</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>{length}: {more} over the limit of {limit}.</source>
        <translation>{length}; сверх предела {limit} — {more}.</translation>
    </message>
    <message>
        <source>{length}: {more} over the limit of {limit}. Cut first: {cuts}.</source>
        <translation>{length}; сверх предела {limit} — {more}. Сначала сократите: {cuts}.</translation>
    </message>
    <message>
        <source>{length}: {more} short of {limit}.</source>
        <translation>{length}; до {limit} не хватает: {more}.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 страница</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 слово</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 строка</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>строк: {count}</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 предложение</translation>
    </message>
    <message>
        <source>{count} sentences</source>
        <translation>предложений: {count}</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 пункт</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>пунктов: {count}</translation>
    </message>
    <message>
        <source>Facts were looked for in the first {count} characters only. Select text behind them to make facts of it.</source>
        <translation>Факты искались только в первых {count} знаках. Выделите текст дальше, чтобы сделать факты.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>противоречие</translation>
    </message>
    <message>
        <source>The date {day} is inferred. Set it under Sides and sources.</source>
        <translation>Дата {day} выведена. Укажите её в «Стороны и источники».</translation>
    </message>
    <message>
        <source>The date {day} is inferred; a date hangs on it. Set it under Sides and sources.</source>
        <translation>Дата {day} выведена, от неё зависит одна дата. Укажите её в «Стороны и источники».</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {n} dates hang on it. Set it under Sides and sources.</source>
        <translation>Дата {day} выведена, зависящих от неё дат: {n}. Укажите её в «Стороны и источники».</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {others} fits too. Set it under Sides and sources.</source>
        <translation>Дата {day} выведена; подходит и {others}. Укажите её в «Стороны и источники».</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {others} fit too. Set it under Sides and sources.</source>
        <translation>Дата {day} выведена; подходят и {others}. Укажите её в «Стороны и источники».</translation>
    </message>
    <message>
        <source>No date was found, so relative dates stay open. Set it under Sides and sources.</source>
        <translation>Дата не найдена, относительные даты открыты. Укажите её в «Стороны и источники».</translation>
    </message>
    <message>
        <source>One is more than {limit} days old ({what}, of {day}). Add a newer source that says the same, or untick what is past.</source>
        <translation>Один элемент старше {limit} дней ({what}, от {day}). Добавьте более новый источник с тем же или снимите отметку.</translation>
    </message>
    <message>
        <source>{n} are more than {limit} days old ({what}, the oldest of {day}). Add a newer source that says the same, or untick what is past.</source>
        <translation>Элементов старше {limit} дней: {n} ({what}, старейший от {day}). Добавьте более новый источник с тем же или снимите отметку.</translation>
    </message>
    <message>
        <source>{n} ticked facts say the same in other words: {text}. Merge them to print it once.</source>
        <translation>Отмеченные факты, говорящие одно и то же другими словами ({n}): {text}. Объедините их, чтобы напечатать это один раз.</translation>
    </message>
    <message>
        <source>A quotation was reworded, but prints as one. Accept it as it was, or write it as a point.</source>
        <translation>Цитата перефразирована, но печатается как цитата. Примите её прежней или запишите пунктом.</translation>
    </message>
    <message>
        <source>The title “{title}” is not where it is said to be. Untick it.</source>
        <translation>Титула «{title}» нет на указанном месте. Снимите отметку.</translation>
    </message>
    <message>
        <source>The name “{name}” is not in the source. Untick it.</source>
        <translation>Имени «{name}» нет в источнике. Снимите отметку.</translation>
    </message>
    <message>
        <source>The figure {figure} is not in “{text}”. Untick it.</source>
        <translation>Цифры {figure} нет в «{text}». Снимите отметку.</translation>
    </message>
    <message>
        <source>“{text}” does not print as its source has it. Untick it.</source>
        <translation>«{text}» печатается не так, как в источнике. Снимите отметку.</translation>
    </message>
    <message>
        <source>1 conflict between sources is open; what is contested starts unticked. See both sides at the fact, and choose.</source>
        <translation>Открыто 1 противоречие источников; спорное не отмечено. Посмотрите обе версии у факта и выберите.</translation>
    </message>
    <message>
        <source>{n} conflicts between sources are open; what is contested starts unticked. See both sides at the facts, and choose.</source>
        <translation>Открытых противоречий источников: {n}; спорное не отмечено. Посмотрите обе версии у фактов и выберите.</translation>
    </message>
    <message>
        <source>1 conflict between sources is open; what is contested starts unticked, but titles, sides and names print in every reading. See both sides at the fact, and choose.</source>
        <translation>Открыто 1 противоречие источников; спорное не отмечено, но должности, стороны и имена печатаются во всех вариантах. Посмотрите обе версии у факта и выберите.</translation>
    </message>
    <message>
        <source>{n} conflicts between sources are open; what is contested starts unticked, but titles, sides and names print in every reading. See both sides at the facts, and choose.</source>
        <translation>Открытых противоречий источников: {n}; спорное не отмечено, но должности, стороны и имена печатаются во всех вариантах. Посмотрите обе версии у фактов и выберите.</translation>
    </message>
    <message>
        <source>“{area}” is not in the brief: its wordings contradict each other. Choose at the fact.</source>
        <translation>«{area}» нет в записке: формулировки противоречат друг другу. Выберите у факта.</translation>
    </message>
    <message>
        <source>{told} Choose at the fact.</source>
        <translation>{told} Выберите у факта.</translation>
    </message>
    <message>
        <source>A choice was made here, but its facts have changed and it no longer applies.</source>
        <translation>Здесь был сделан выбор, но факты изменились, и он больше не действует.</translation>
    </message>
    <message>
        <source>The meeting does not end after its start. Correct that under Meeting and header.</source>
        <translation>Встреча кончается не позже начала. Исправьте это в «Встреча и шапка».</translation>
    </message>
    <message>
        <source>The brief is of {day}, after the meeting of {over}. Correct its date, or make it the readout.</source>
        <translation>Записка от {day}, позже встречи {over}. Исправьте дату или сделайте её отчётом о встрече.</translation>
    </message>
    <message>
        <source>The brief is of {day}, after the meeting of {over}. Correct its date.</source>
        <translation>Записка от {day}, позже встречи {over}. Исправьте дату.</translation>
    </message>
    <message>
        <source>The brief is of {day}, but uses sources of later days. Correct its date.</source>
        <translation>Записка от {day}, но использует более поздние источники. Исправьте дату.</translation>
    </message>
    <message>
        <source>“{name}” is not explained. Write its full name where it first stands, or add it to your terms.</source>
        <translation>«{name}» не объяснено. Напишите полное название при первом упоминании или добавьте в свои термины.</translation>
    </message>
    <message>
        <source>A question has no reply yet.</source>
        <translation>На вопрос ещё нет ответа.</translation>
    </message>
    <message>
        <source>Left out: above the release level.</source>
        <translation>Не вошло: выше уровня допуска.</translation>
    </message>
    <message>
        <source>Left out: above the release level ({ground}).</source>
        <translation>Не вошло: выше уровня допуска ({ground}).</translation>
    </message>
    <message>
        <source>Left out: its words hold something above the release level.</source>
        <translation>Не вошло: в тексте есть то, что выше уровня допуска.</translation>
    </message>
    <message>
        <source>Goes out, though a fact that carries it does not. Does its wording tell it?</source>
        <translation>Выходит, хотя факт, на котором это держится, не выходит. Не раскрывает ли его текст?</translation>
    </message>
    <message>
        <source>{omitted} stands in the proof of a fact for what is not ticked inside it. Tick that too, or leave it out.</source>
        <translation>{omitted} в подтверждении факта стоит вместо неотмеченного. Отметьте и это или оставьте так.</translation>
    </message>
    <message>
        <source>Header, passages and fields of the meeting have no marking of their own and count as {level}, which is above the release level {release}. Lower the default marking or raise the release level.</source>
        <translation>У шапки, разделов текста и полей встречи нет своей пометки, они считаются {level}, что выше уровня допуска {release}. Понизьте пометку по умолчанию или повысьте уровень допуска.</translation>
    </message>
    <message>
        <source>{name}: {why} Say what is meant.</source>
        <translation>{name}: {why} Укажите, что имеется в виду.</translation>
    </message>
    <message>
        <source>May mean {name} (likeness {n} of 100).</source>
        <translation>Возможно, это {name} (сходство {n} из 100).</translation>
    </message>
    <message>
        <source>Only a part of the wording is {name}.</source>
        <translation>Лишь часть формулировки — {name}.</translation>
    </message>
    <message>
        <source>All that stands in it and around it tells it ({n} of 100).</source>
        <translation>На это указывает всё, что в нём и вокруг него ({n} из 100).</translation>
    </message>
    <message>
        <source>All words of its sentence tell it ({n} of 100).</source>
        <translation>На это указывают все слова предложения ({n} из 100).</translation>
    </message>
    <message>
        <source>The words of its sentence speak of {name}.</source>
        <translation>Слова предложения говорят о теме {name}.</translation>
    </message>
    <message>
        <source>No speaker is named beside it.</source>
        <translation>Рядом не назван говорящий.</translation>
    </message>
    <message>
        <source>A wording of translations for {name} ({source}).</source>
        <translation>Переводная формулировка: {name} ({source}).</translation>
    </message>
    <message>
        <source>The section “{title}” has no content; this type of brief asks for it.</source>
        <translation>Раздел «{title}» пуст; этот вид записки его требует.</translation>
    </message>
    <message>
        <source>A field of the meeting is left out with the facts it was taken from.</source>
        <translation>Поле встречи не вошло вместе с фактами, из которых оно взято.</translation>
    </message>
    <message>
        <source>Ticked, and no longer in the dossier: {n}.</source>
        <translation>Отмечено, но больше нет в досье: {n}.</translation>
    </message>
    <message>
        <source>Ticked, and without a section in this type of brief: {n}.</source>
        <translation>Отмечено, но в этом виде записки для этого нет раздела: {n}.</translation>
    </message>
    <message>
        <source>This type of brief has no section for the passage {name}.</source>
        <translation>В этом виде записки нет раздела для текста {name}.</translation>
    </message>
    <message>
        <source>Ticked dates that say nothing of what happened: {n}. Word or untick them.</source>
        <translation>Отмеченные даты, из которых не видно, что произошло: {n}. Сформулируйте их или снимите отметку.</translation>
    </message>
    <message>
        <source>Ticked figures that don&apos;t say of what they are: {n}. Accept, word or untick them.</source>
        <translation>Отмеченные числа, из которых не видно, о чём они: {n}. Примите их, сформулируйте или снимите отметку.</translation>
    </message>
    <message>
        <source>Ticked, and for the internal version only: {n}.</source>
        <translation>Отмечено, но только для внутренней версии: {n}.</translation>
    </message>
    <message>
        <source>Points on matters unlikely to come up, which stay out: {n}. There only answers are given.</source>
        <translation>Тезисы по маловероятным вопросам не вошли: {n}. Там даются только ответы.</translation>
    </message>
    <message>
        <source>“{text}” is not what the source says there. Untick it.</source>
        <translation>«{text}» — не то, что сказано там в источнике. Снимите отметку.</translation>
    </message>
    <message>
        <source>“{text}” does not mean {days}. Untick it.</source>
        <translation>«{text}» не означает {days}. Снимите отметку.</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Другие языки</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>Другие языки…</translation>
    </message>
    <message>
        <source>Give the words in each language of your briefs</source>
        <translation>Дать текст на каждом языке ваших записок</translation>
    </message>
    <message>
        <source>only {language} has {figures}</source>
        <translation>только {language}: {figures}</translation>
    </message>
    <message>
        <source>The figures differ: {what}.</source>
        <translation>Цифры расходятся: {what}.</translation>
    </message>
    <message>
        <source>{keys} writes or moves: take Ctrl, Alt or a function key with it.</source>
        <translation>{keys} служит для ввода и перемещения: добавьте Ctrl, Alt или возьмите функциональную клавишу.</translation>
    </message>
    <message>
        <source>{keys} has its work in every text.</source>
        <translation>{keys} уже служит в любом тексте.</translation>
    </message>
    <message>
        <source>{keys} opens a menu.</source>
        <translation>{keys} открывает меню.</translation>
    </message>
    <message>
        <source>{keys} is taken: {action}.</source>
        <translation>{keys} уже занято: {action}.</translation>
    </message>
</context>
</TS>
