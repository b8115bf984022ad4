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
        <source>Com&amp;pare briefs…</source>
        <translation>&amp;Сравнить записки…</translation>
    </message>
    <message>
        <source>&amp;Remove brief</source>
        <translation>&amp;Убрать записку</translation>
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
        <source>Export brief (Ctrl+E) repeats these choices.</source>
        <translation>«Экспортировать записку» (Ctrl+E) повторяет эти параметры.</translation>
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
        <source>{percent} % sure</source>
        <translation>уверенность {percent} %</translation>
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
        <source>By</source>
        <translation>Кем</translation>
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
        <source>This project has no brief yet. Add one: briefgen brief PROJECT add NAME.</source>
        <translation>В этом проекте ещё нет записки. Добавьте её: briefgen brief PROJECT add NAME.</translation>
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
        <source> or </source>
        <translation> или </translation>
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
    <message>
        <source>Main</source>
        <translation>Главная</translation>
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
        <source>Show the sentence in the whole text (Ctrl+T)</source>
        <translation>Показать предложение в полном тексте (Ctrl+T)</translation>
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
        <translation>Страниц: {count}</translation>
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
        <translation>Слов: {count}</translation>
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
</context>
</TS>
