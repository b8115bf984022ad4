<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;New from articles…</source>
        <translation>جديد من مقالات…</translation>
    </message>
    <message>
        <source>New &amp;from a project…</source>
        <translation>جديد من مشروع…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Open an earlier &amp;version…</source>
        <translation>فتح إصدار سابق…</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>إضافة مصادر…</translation>
    </message>
    <message>
        <source>Add pas&amp;ted text</source>
        <translation>إضافة النص المنسوخ</translation>
    </message>
    <message>
        <source>&amp;Read a source again…</source>
        <translation>إعادة قراءة مصدر…</translation>
    </message>
    <message>
        <source>&amp;Export brief</source>
        <translation>تصدير الموجز</translation>
    </message>
    <message>
        <source>Export &amp;options…</source>
        <translation>خيارات التصدير…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>البحث في كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Find in dossier</source>
        <translation>البحث في الملف</translation>
    </message>
    <message>
        <source>Select &amp;all shown</source>
        <translation>تحديد كل المعروض</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Pa&amp;ge pictures</source>
        <translation>صور الصفحات</translation>
    </message>
    <message>
        <source>Pages &amp;larger</source>
        <translation>تكبير الصفحات</translation>
    </message>
    <message>
        <source>Pages &amp;smaller</source>
        <translation>تصغير الصفحات</translation>
    </message>
    <message>
        <source>Pages fit the &amp;width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Make the pages ane&amp;w</source>
        <translation>إعادة إنشاء الصفحات</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Source text</source>
        <translation>نص المصدر</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>توسيع الكل</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Re&amp;view proposed facts…</source>
        <translation>&amp;مراجعة الوقائع المقترحة…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>&amp;Take decision back</source>
        <translation>سحب القرار</translation>
    </message>
    <message>
        <source>&amp;Edit wording</source>
        <translation>تعديل الصياغة</translation>
    </message>
    <message>
        <source>Other &amp;languages…</source>
        <translation>لغات أخرى…</translation>
    </message>
    <message>
        <source>&amp;Merge facts</source>
        <translation>دمج المعلومات</translation>
    </message>
    <message>
        <source>&amp;Split fact…</source>
        <translation>تقسيم المعلومة…</translation>
    </message>
    <message>
        <source>They are the sa&amp;me thing</source>
        <translation>هما الشيء نفسه</translation>
    </message>
    <message>
        <source>They are &amp;different things</source>
        <translation>هما شيئان مختلفان</translation>
    </message>
    <message>
        <source>&amp;Next to check</source>
        <translation>التالي للتحقق</translation>
    </message>
    <message>
        <source>&amp;Previous to check</source>
        <translation>السابق للتحقق</translation>
    </message>
    <message>
        <source>&amp;Meeting and header…</source>
        <translation>الاجتماع والترويسة…</translation>
    </message>
    <message>
        <source>&amp;Sides and sources…</source>
        <translation>الأطراف والمصادر…</translation>
    </message>
    <message>
        <source>Pe&amp;ople…</source>
        <translation>الأشخاص…</translation>
    </message>
    <message>
        <source>&amp;Write a point</source>
        <translation>كتابة نقطة</translation>
    </message>
    <message>
        <source>Add &amp;question…</source>
        <translation>إضافة &amp;سؤال…</translation>
    </message>
    <message>
        <source>Add commitment…</source>
        <translation>إضافة التزام…</translation>
    </message>
    <message>
        <source>Add recommendation…</source>
        <translation>إضافة توصية…</translation>
    </message>
    <message>
        <source>Add option…</source>
        <translation>إضافة خيار…</translation>
    </message>
    <message>
        <source>Add outcome…</source>
        <translation>إضافة نتيجة…</translation>
    </message>
    <message>
        <source>Add c&amp;hart from data…</source>
        <translation>إضافة &amp;رسم بياني من بيانات…</translation>
    </message>
    <message>
        <source>&amp;Tick everything</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Untick everything</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;New brief…</source>
        <translation>موجز جديد…</translation>
    </message>
    <message>
        <source>Dupli&amp;cate brief</source>
        <translation>تكرار الموجز</translation>
    </message>
    <message>
        <source>Brief s&amp;ettings…</source>
        <translation>إعدادات الموجز…</translation>
    </message>
    <message>
        <source>Chec&amp;k before sending…</source>
        <translation>التحقق قبل الإرسال…</translation>
    </message>
    <message>
        <source>Com&amp;pare briefs…</source>
        <translation>مقارنة الموجزات…</translation>
    </message>
    <message>
        <source>Changed s&amp;ince an export…</source>
        <translation>ما تغيّر منذ التصدير…</translation>
    </message>
    <message>
        <source>&amp;Remove brief</source>
        <translation>إزالة الموجز</translation>
    </message>
    <message>
        <source>Add a&amp;genda area…</source>
        <translation>إضافة بند إلى جدول الأعمال…</translation>
    </message>
    <message>
        <source>Remo&amp;ve agenda area</source>
        <translation>إزالة البند من جدول الأعمال</translation>
    </message>
    <message>
        <source>Area &amp;up</source>
        <translation>نقل البند إلى أعلى</translation>
    </message>
    <message>
        <source>Area &amp;down</source>
        <translation>نقل البند إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Item up</source>
        <translation>نقل العنصر إلى أعلى</translation>
    </message>
    <message>
        <source>Ite&amp;m down</source>
        <translation>نقل العنصر إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple brief…</source>
        <translation>فتح الموجز النموذجي…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>&amp;About briefgen</source>
        <translation>حول briefgen</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>المصادر مختلفة</translation>
    </message>
    <message>
        <source>What sources disagree on</source>
        <translation>ما تختلف عليه المصادر</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see its wording and where it comes from.</source>
        <translation>اختر سطرًا لعرض صياغته ومصدره.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Wording in the brief</source>
        <translation>الصياغة في الموجز</translation>
    </message>
    <message>
        <source>Private note, not exported</source>
        <translation>ملاحظة خاصة، لا تُصدَّر</translation>
    </message>
    <message>
        <source>Add a private note</source>
        <translation>إضافة ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Private note (not exported)</source>
        <translation>ملاحظة خاصة (لا تُصدَّر)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take it out of the project; undo brings it back</source>
        <translation>إزالته من المشروع؛ والتراجع يعيده</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>المقترح: {words}</translation>
    </message>
    <message>
        <source>Projects (*.brief *.json);;All files (*)</source>
        <translation>المشاريع (*.brief *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Articles and notices ({endings});;All files (*)</source>
        <translation>مقالات وبيانات ({endings});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Turns articles and press notices about a meeting into a policy brief, offline, with every fact traced to its place.</source>
        <translation>يحوّل المقالات والبيانات عن اجتماع إلى موجز، دون اتصال، مع ربط كل معلومة بموضعها.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Icons from Lucide (ISC), fonts Liberation (OFL) and Droid (Apache 2.0), window by Qt for Python (LGPL 3).</source>
        <translation>رخصة Apache 2.0. الأيقونات من Lucide (ISC)، والخطوط Liberation (OFL) وDroid (Apache 2.0)، والنافذة بواسطة Qt for Python (LGPL 3).</translation>
    </message>
    <message>
        <source>Projects (*.brief)</source>
        <translation>المشاريع (*.brief)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to {file}?</source>
        <translation>هل تريد حفظ التغييرات في {file}؟</translation>
    </message>
    <message>
        <source>If you don&apos;t save them, they are lost.</source>
        <translation>إذا لم تحفظها فستُفقد.</translation>
    </message>
    <message>
        <source>briefgen ended with unsaved changes in {file}.</source>
        <translation>توقّف briefgen مع وجود تغييرات غير محفوظة في {file}.</translation>
    </message>
    <message>
        <source>They were kept. Recovering them can be undone.</source>
        <translation>تم الاحتفاظ بها. ويمكن التراجع عن استعادتها.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Open an earlier version</source>
        <translation>فتح إصدار سابق</translation>
    </message>
    <message>
        <source>As it was before the save of:</source>
        <translation>كما كان قبل الحفظ بتاريخ:</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>إضافة مصادر</translation>
    </message>
    <message>
        <source>Data of a chart</source>
        <translation>بيانات رسم بياني</translation>
    </message>
    <message>
        <source>Comma-separated data (*.csv *.txt *.tsv)</source>
        <translation>بيانات مفصولة بفواصل (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>What has changed since which export?</source>
        <translation>ما تغيّر منذ أي تصدير؟</translation>
    </message>
    <message>
        <source>Exported briefs (*.pdf *.docx *.md *.manifest.json);;All files (*)</source>
        <translation>موجزات مصدَّرة (*.pdf *.docx *.md *.manifest.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Read {file} again</source>
        <translation>إعادة قراءة {file}</translation>
    </message>
    <message>
        <source>New project: where to keep it</source>
        <translation>مشروع جديد: مكان حفظه</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>Something went wrong that should not. What you did is kept.</source>
        <translation>حدث خطأ ما كان ينبغي أن يحدث. تم الاحتفاظ بعملك.</translation>
    </message>
    <message>
        <source>Save the project, close briefgen and start it again. Please report this: the report holds versions and places in the program, nothing of your texts.</source>
        <translation>احفظ المشروع وأغلق briefgen ثم شغّله من جديد. يُرجى الإبلاغ عن ذلك: يحتوي التقرير على الإصدارات ومواضع في البرنامج، ولا شيء من نصوصك.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>About briefgen</source>
        <translation>حول briefgen</translation>
    </message>
    <message>
        <source>in the brief</source>
        <translation>في الموجز</translation>
    </message>
    <message>
        <source>partly in the brief</source>
        <translation>جزئيًا في الموجز</translation>
    </message>
    <message>
        <source>not in the brief</source>
        <translation>ليس في الموجز</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>موجز جديد</translation>
    </message>
    <message>
        <source>Add brief {name}</source>
        <translation>إضافة الموجز {name}</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>نسخ {name}</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>أُزيل {name}.</translation>
    </message>
    <message>
        <source>New brief, duplicate, settings, compare, remove</source>
        <translation>موجز جديد، تكرار، إعدادات، مقارنة، إزالة</translation>
    </message>
    <message>
        <source>Briefs of the project</source>
        <translation>موجزات المشروع</translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation>اجتماع بلا عنوان</translation>
    </message>
    <message>
        <source>{ticked} of {all} in brief</source>
        <translation>{ticked} من {all} في الموجز</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>{file} is open in another program. Nothing was exported yet.</source>
        <translation>{file} مفتوح في برنامج آخر. لم يُصدَّر شيء بعد.</translation>
    </message>
    <message>
        <source>{file} was not written by this export, or was changed since.</source>
        <translation>{file} لم يُكتب بهذا التصدير، أو عُدّل بعده.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>حفظ كإصدار جديد</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>فتح {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>لا يوجد برنامج على هذا الحاسوب يفتح {file}.</translation>
    </message>
    <message>
        <source>Nothing was exported. {why}</source>
        <translation>لم يُصدَّر شيء. {why}</translation>
    </message>
    <message>
        <source>Exported {formats} to {folder}.</source>
        <translation>صُدّر {formats} إلى {folder}.</translation>
    </message>
    <message>
        <source>Not made: {why}</source>
        <translation>لم يُنشأ: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s).</source>
        <translation>
            <numerusform>لا ملاحظات.</numerusform>
            <numerusform>ملاحظة واحدة.</numerusform>
            <numerusform>ملاحظتان.</numerusform>
            <numerusform>%n ملاحظات.</numerusform>
            <numerusform>%n ملاحظة.</numerusform>
            <numerusform>%n ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} و{last}</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2a (usual)</source>
        <translation>PDF/UA-1 وPDF/A-2a (المعتاد)</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4 (PDF 2.0)</source>
        <translation>PDF/UA-2 وPDF/A-4 (PDF 2.0)</translation>
    </message>
    <message>
        <source>Word templates (*.dotx *.docx)</source>
        <translation>قوالب Word ‏(*.dotx *.docx)</translation>
    </message>
    <message>
        <source>Export options</source>
        <translation>خيارات التصدير</translation>
    </message>
    <message>
        <source>beside the project</source>
        <translation>بجانب المشروع</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>none: the house style&apos;s own</source>
        <translation>لا شيء: قالب نمط المؤسسة</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>قالب Word</translation>
    </message>
    <message>
        <source>PDF standard</source>
        <translation>معيار PDF</translation>
    </message>
    <message>
        <source>Attach what the brief shows to the PDF, as a project</source>
        <translation>إرفاق ما يعرضه الموجز بملف PDF كمشروع</translation>
    </message>
    <message>
        <source>What stays out at the release level into an annex of its own</source>
        <translation>وضع ما يستبعده مستوى الإتاحة في ملحق خاص</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Choose the Word template</source>
        <translation>اختيار قالب Word</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Export brief repeats these choices.</source>
        <translation>«تصدير الموجز» يكرر هذه الخيارات.</translation>
    </message>
    <message>
        <source>Read: {words}</source>
        <translation>المقروء: {words}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Up to {what}</source>
        <translation>حتى {what}</translation>
    </message>
    <message>
        <source>{what} (as the type)</source>
        <translation>{what} (كالنوع)</translation>
    </message>
    <message>
        <source>What is ticked in {brief}</source>
        <translation>المحدد في {brief}</translation>
    </message>
    <message>
        <source>Header of {brief}</source>
        <translation>ترويسة {brief}</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>UK Whitehall-like</source>
        <translation>على نمط وايتهول (المملكة المتحدة)</translation>
    </message>
    <message>
        <source>US State-like</source>
        <translation>على نمط وزارة الخارجية الأمريكية</translation>
    </message>
    <message>
        <source>Canada-like</source>
        <translation>على النمط الكندي</translation>
    </message>
    <message>
        <source>NZ Cabinet-like</source>
        <translation>على نمط مجلس وزراء نيوزيلندا</translation>
    </message>
    <message>
        <source>Australian Defence-like</source>
        <translation>على نمط وزارة الدفاع الأسترالية</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Approve/disapprove</source>
        <translation>موافقة/رفض</translation>
    </message>
    <message>
        <source>Agreed/not agreed</source>
        <translation>موافق/غير موافق</translation>
    </message>
    <message>
        <source>Noted/please discuss</source>
        <translation>أُخذ علمًا/للمناقشة</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>مقيد</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>مؤكد بنسبة {percent} %</translation>
    </message>
    <message>
        <source>Cost: low; Speed: by June</source>
        <translation>التكلفة: منخفضة; المدة: يونيو</translation>
    </message>
    <message>
        <source>Ferry line</source>
        <translation>خط العبّارات</translation>
    </message>
    <message>
        <source>Year,Exports</source>
        <translation>السنة,الصادرات</translation>
    </message>
    <message>
        <source>2024-05-08, or 2024-05-08/2024-05-09</source>
        <translation>2024-05-08 أو 2024-05-08/2024-05-09</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>SOE-ren-sen</source>
        <translation>سو-رن-سن</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>عينة</translation>
    </message>
    <message>
        <source>As the project: {what}</source>
        <translation>كالمشروع: {what}</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>مثل {example}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>An annex with the words of the sources</source>
        <translation>ملحق بنصوص المصادر</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>مختلف عليه</translation>
    </message>
    <message>
        <source>As the house style</source>
        <translation>وفق نمط المؤسسة</translation>
    </message>
    <message>
        <source>As the marking scheme</source>
        <translation>وفق نظام الوسم</translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>وفق المشروع</translation>
    </message>
    <message>
        <source>As the type of brief</source>
        <translation>وفق نوع الموجز</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>السيرة</translation>
    </message>
    <message>
        <source>Brief type</source>
        <translation>نوع الموجز</translation>
    </message>
    <message>
        <source>Certain to come up</source>
        <translation>سيُطرح حتمًا</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>متقاربان</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation>احتمال الطرح</translation>
    </message>
    <message>
        <source>Comments in Word</source>
        <translation>تعليقات في Word</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نسخ إلى</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>يُرسم على شكل</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Everything that was proposed</source>
        <translation>كل ما اقتُرح</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>حواشٍ سفلية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>نمط المؤسسة</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>طريقة الطباعة</translation>
    </message>
    <message>
        <source>If pressed</source>
        <translation>عند الإلحاح</translation>
    </message>
    <message>
        <source>In script</source>
        <translation>بكتابته الأصلية</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>منفَّذ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>May come up</source>
        <translation>قد يُطرح</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New brief of the same facts</source>
        <translation>موجز جديد من المعلومات نفسها</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>إطلاقًا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Numbered notes at the end</source>
        <translation>ملاحظات مرقّمة في النهاية</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>طرفنا</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Portion marks</source>
        <translation>وسم الفقرات</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>الصحافة</translation>
    </message>
    <message>
        <source>Principal: speaks first</source>
        <translation>الرئيسي: يتكلم أولًا</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Release level</source>
        <translation>مستوى الإتاحة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Said or done on</source>
        <translation>قيل أو حدث في</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>اللغة الثانية</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>عدة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Sources show</source>
        <translation>عرض المصادر</translation>
    </message>
    <message>
        <source>Sources&apos; own words</source>
        <translation>نصوص المصادر</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>The two sides</source>
        <translation>الطرفان</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>الاجتماع كله</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عن طريق</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unlikely to come up</source>
        <translation>من غير المرجح طرحه</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>ما يقيسه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>في الموجز</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Filter facts</source>
        <translation>تصفية المعلومات</translation>
    </message>
    <message>
        <source>Meeting and header</source>
        <translation>الاجتماع والترويسة</translation>
    </message>
    <message>
        <source>Sides and sources</source>
        <translation>الأطراف والمصادر</translation>
    </message>
    <message>
        <source>Dates and sides</source>
        <translation>التواريخ والطرفان</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>الإجابة عن الأسئلة</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>تغيير: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Also at %n other place(s) in this source.</source>
        <translation>
            <numerusform>لا مواضع أخرى في هذا المصدر.</numerusform>
            <numerusform>أيضًا في موضع آخر في هذا المصدر.</numerusform>
            <numerusform>أيضًا في موضعين آخرين في هذا المصدر.</numerusform>
            <numerusform>أيضًا في %n مواضع أخرى في هذا المصدر.</numerusform>
            <numerusform>أيضًا في %n موضعًا آخر في هذا المصدر.</numerusform>
            <numerusform>أيضًا في %n موضع آخر في هذا المصدر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>آلية</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>الآليات</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Side meeting</source>
        <translation>لقاء جانبي</translation>
    </message>
    <message>
        <source>Side meetings</source>
        <translation>اللقاءات الجانبية</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>محطة بارزة</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المحطات البارزة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Agenda area</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>Add agenda area</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Agenda areas</source>
        <translation>بنود جدول الأعمال</translation>
    </message>
    <message>
        <source>Our objective</source>
        <translation>هدفنا</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>أهدافنا</translation>
    </message>
    <message>
        <source>Their objective</source>
        <translation>هدفهم</translation>
    </message>
    <message>
        <source>Their objectives</source>
        <translation>أهدافهم</translation>
    </message>
    <message>
        <source>Our ask</source>
        <translation>طلبنا</translation>
    </message>
    <message>
        <source>Our asks</source>
        <translation>طلباتنا</translation>
    </message>
    <message>
        <source>Their ask</source>
        <translation>طلبهم</translation>
    </message>
    <message>
        <source>Their asks</source>
        <translation>طلباتهم</translation>
    </message>
    <message>
        <source>Point to make</source>
        <translation>نقطة للطرح</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>نقاط للطرح</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>إذا أُثير الموضوع</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>تجنّب</translation>
    </message>
    <message>
        <source>Watch out for</source>
        <translation>انتبه إلى</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>رسالة للصحافة</translation>
    </message>
    <message>
        <source>Press lines</source>
        <translation>رسائل للصحافة</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Named as “{words}”</source>
        <translation>مذكور باسم «{words}»</translation>
    </message>
    <message>
        <source>{name} (in the source: “{words}”)</source>
        <translation>{name} (في المصدر: «{words}»)</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>أُدخل يدويًا</translation>
    </message>
    <message>
        <source>No longer in {source}</source>
        <translation>لم يعد في {source}</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>doubtful reading</source>
        <translation>قراءة غير مؤكدة</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>{day} (inferred)</source>
        <translation>{day} (مستنتج)</translation>
    </message>
    <message>
        <source>This project has no brief yet.</source>
        <translation>لا يحوي هذا المشروع موجزًا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Sources disagree on %n thing(s). Choose at the facts.</source>
        <translation>
            <numerusform>لا تختلف المصادر على شيء.</numerusform>
            <numerusform>تختلف المصادر على أمر واحد. اختر عند المعلومات.</numerusform>
            <numerusform>تختلف المصادر على أمرين. اختر عند المعلومات.</numerusform>
            <numerusform>تختلف المصادر على %n أمور. اختر عند المعلومات.</numerusform>
            <numerusform>تختلف المصادر على %n أمرًا. اختر عند المعلومات.</numerusform>
            <numerusform>تختلف المصادر على %n أمر. اختر عند المعلومات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>إظهار الأول</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>مصدر وحيد</translation>
    </message>
    <message>
        <source>(no wording)</source>
        <translation>(بلا صياغة)</translation>
    </message>
    <message>
        <source>Meeting facts</source>
        <translation>معلومات الاجتماع</translation>
    </message>
    <message>
        <source>Points for the whole meeting</source>
        <translation>نقاط للاجتماع كله</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>Preview of the brief</source>
        <translation>معاينة الموجز</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>التفضيلات (*.json)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Open the PDF after an export</source>
        <translation>فتح ملف PDF بعد التصدير</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>الاختصارات…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export the preferences to a file</source>
        <translation>تصدير التفضيلات إلى ملف</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import preferences from a file</source>
        <translation>استيراد التفضيلات من ملف</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Translations were made with care, but not yet reviewed by a native speaker.</source>
        <translation>أُعدّت الترجمات بعناية، لكن لم يراجعها متحدث أصلي بعد.</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>تصدير التفضيلات</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>استيراد التفضيلات</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) held back</source>
        <translation>
            <numerusform>لا عناصر محجوبة</numerusform>
            <numerusform>عنصر واحد محجوب</numerusform>
            <numerusform>عنصران محجوبان</numerusform>
            <numerusform>%n عناصر محجوبة</numerusform>
            <numerusform>%n عنصرًا محجوبًا</numerusform>
            <numerusform>%n عنصر محجوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Preparing to print…</source>
        <translation>جارٍ التحضير للطباعة…</translation>
    </message>
    <message>
        <source>The brief was sent to the printer.</source>
        <translation>أُرسل الموجز إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer takes nothing. Look whether it is on, then print again.</source>
        <translation>الطابعة لا تستجيب. تأكد من تشغيلها ثم أعد الطباعة.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>أُلغيت الطباعة.</translation>
    </message>
    <message>
        <source>Printing page {number} of {count}…</source>
        <translation>جارٍ طباعة الصفحة {number} من {count}…</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>{file} stands where nothing can be written. Save it elsewhere to keep changes.</source>
        <translation>{file} موجود في مكان لا يمكن الكتابة فيه. احفظه في مكان آخر للاحتفاظ بالتغييرات.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>استعادة التغييرات غير المحفوظة</translation>
    </message>
    <message>
        <source>{file} has unsaved changes from the last time.</source>
        <translation>في {file} تغييرات غير محفوظة من المرة السابقة.</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>الحفظ فوقه</translation>
    </message>
    <message>
        <source>There is no earlier version yet: each save keeps one.</source>
        <translation>لا يوجد إصدار سابق بعد: كل حفظ يُبقي واحدًا.</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <translation>الرجوع إلى إصدار سابق</translation>
    </message>
    <message>
        <source>{file} is neither a project nor a text that is read. Read are: {endings}. Save it as one of these, or copy its words and paste them.</source>
        <translation>{file} ليس مشروعًا ولا نصًا يمكن قراءته. يُقرأ: {endings}. احفظه بإحدى هذه الصيغ، أو انسخ نصه والصقه.</translation>
    </message>
    <message>
        <source>Reading {number} of {count}…</source>
        <translation>جارٍ قراءة {number} من {count}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>There are no words on the clipboard. Copy some.</source>
        <translation>لا يوجد نص في الحافظة. انسخ نصًا أولًا.</translation>
    </message>
    <message>
        <source>Wait until the other files are read, or cancel.</source>
        <translation>انتظر حتى تُقرأ الملفات الأخرى، أو ألغِ.</translation>
    </message>
    <message>
        <source>{texts} read, {facts} proposed.</source>
        <translation>قُرئ: {texts}، واقتُرح: {facts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصًا</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>لا معلومات</numerusform>
            <numerusform>معلومة واحدة</numerusform>
            <numerusform>معلومتان</numerusform>
            <numerusform>%n معلومات</numerusform>
            <numerusform>%n معلومة</numerusform>
            <numerusform>%n معلومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <translation>لم يُقرأ: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>لا أسئلة (%n)</numerusform>
            <numerusform>الإجابة عن سؤال واحد (%n)</numerusform>
            <numerusform>الإجابة عن سؤالين (%n)</numerusform>
            <numerusform>الإجابة عن %n أسئلة</numerusform>
            <numerusform>الإجابة عن %n سؤالاً</numerusform>
            <numerusform>الإجابة عن %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them</source>
        <translation>مراجعتها</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was added.</source>
        <translation>أُلغيت القراءة؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Copy this and send it with a few words on what you did. It holds versions and places in the program, nothing of your texts.</source>
        <translation>انسخ هذا وأرسله مع بضع كلمات عمّا فعلته. يحتوي على الإصدارات ومواضع في البرنامج، ولا شيء من نصوصك.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Problems are written down in {file}</source>
        <translation>تُسجَّل المشكلات في {file}</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>جارٍ إعادة القراءة…</translation>
    </message>
    <message>
        <source>{file} has changed since it was read.</source>
        <translation>تغيّر {file} منذ قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed since they were read.</source>
        <translation>
            <numerusform>لم يتغيّر أي مصدر منذ قراءته.</numerusform>
            <numerusform>تغيّر مصدر واحد منذ قراءته.</numerusform>
            <numerusform>تغيّر مصدران منذ قراءتهما.</numerusform>
            <numerusform>تغيّرت %n مصادر منذ قراءتها.</numerusform>
            <numerusform>تغيّر %n مصدرًا منذ قراءتها.</numerusform>
            <numerusform>تغيّر %n مصدر منذ قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was read again: {summary}</source>
        <translation>أُعيدت قراءة {file}: {summary}</translation>
    </message>
    <message>
        <source>Reading was cancelled; the source is as it was.</source>
        <translation>أُلغيت القراءة؛ المصدر كما كان.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>عدّلته أنت</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>A accept · R reject · E edit · Space in the brief · N next · P back · Ctrl+Z undo</source>
        <translation>‏A قبول · R رفض · E تعديل · المسافة: في الموجز · N التالي · P السابق · Ctrl+Z تراجع</translation>
    </message>
    <message>
        <source>Review proposed facts</source>
        <translation>مراجعة الوقائع المقترحة</translation>
    </message>
    <message>
        <source>In the brief</source>
        <translation>في الموجز</translation>
    </message>
    <message>
        <source>The help is written in English.</source>
        <translation>المساعدة مكتوبة بالإنكليزية.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Fact {number} of {count}</source>
        <translation>الواقعة {number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>لم يبق شيء للبتّ فيه (%n)</numerusform>
            <numerusform>بقيت واقعة واحدة للبتّ فيها (%n)</numerusform>
            <numerusform>بقيت واقعتان للبتّ فيهما (%n)</numerusform>
            <numerusform>بقيت %n وقائع للبتّ فيها</numerusform>
            <numerusform>بقيت %n واقعة للبتّ فيها</numerusform>
            <numerusform>بقيت %n واقعة للبتّ فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>حُسم كل شيء</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Stand by it (Ctrl+Return)</source>
        <translation>تأكيده (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Keep it out of every brief (Ctrl+Backspace)</source>
        <translation>استبعاده من كل موجز (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Undecided again, as it was read</source>
        <translation>دون قرار مجددًا، كما قُرئ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Search facts, sources and commands</source>
        <translation>البحث في المعلومات والمصادر والأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Tick or untick the chosen rows</source>
        <translation>تحديد السطور المختارة أو إلغاء تحديدها</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>الاحتفاظ بما كُتب</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Give these keys</source>
        <translation>تعيين هذه المفاتيح</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>المفاتيح المعتادة</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>هذه المفاتيح ثابتة.</translation>
    </message>
    <message>
        <source>New keys for: {action}</source>
        <translation>مفاتيح جديدة لـ: {action}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Select words to make a fact of them. Marked words are facts already.</source>
        <translation>حدّد كلمات لجعلها معلومة. الكلمات المميّزة معلومات بالفعل.</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>نص المصدر</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>نص المصدر</translation>
    </message>
    <message>
        <source>Make a fact of this…</source>
        <translation>اجعلها معلومة…</translation>
    </message>
    <message>
        <source>Made: {kind} “{words}”.</source>
        <translation>أُنشئ: {kind} «{words}».</translation>
    </message>
    <message>
        <source>Make a fact of this</source>
        <translation>اجعلها معلومة</translation>
    </message>
    <message>
        <source>Put the cursor before the words that begin the second fact.</source>
        <translation>ضع المؤشر قبل الكلمات التي تبدأ بها المعلومة الثانية.</translation>
    </message>
    <message>
        <source>Split fact</source>
        <translation>تقسيم المعلومة</translation>
    </message>
    <message>
        <source>Words of the fact</source>
        <translation>نص المعلومة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>إضافة مقالات…</translation>
    </message>
    <message>
        <source>Open the sample brief</source>
        <translation>فتح الموجز النموذجي</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Start with your source articles</source>
        <translation>ابدأ بمقالاتك المصدرية</translation>
    </message>
    <message>
        <source>Drop articles or a project here, or choose files. briefgen proposes the facts; you pick them.</source>
        <translation>أفلت مقالات أو مشروعًا هنا، أو اختر ملفات. يقترح briefgen المعلومات وأنت تختار منها.</translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation>لم يعد {file} موجودًا.</translation>
    </message>
    <message>
        <source>Take out of this list; the file stays</source>
        <translation>إزالة من هذه القائمة؛ يبقى الملف</translation>
    </message>
    <message>
        <source>Take {file} out of the list</source>
        <translation>إزالة {file} من القائمة</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>العمل الجاري</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>إلغاء العمل الجاري</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>لا مشروع مفتوح</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>%n agenda area(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Main</source>
        <translation>الشريط الرئيسي</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>تصدير الموجز</translation>
    </message>
    <message>
        <source>Write DOCX and PDF beside the project (Ctrl+E)</source>
        <translation>كتابة DOCX وPDF بجانب المشروع (Ctrl+E)</translation>
    </message>
    <message>
        <source>More ways to export</source>
        <translation>طرق أخرى للتصدير</translation>
    </message>
    <message>
        <source>One brief</source>
        <translation>الموجز الأول</translation>
    </message>
    <message>
        <source>Other brief</source>
        <translation>الموجز الآخر</translation>
    </message>
    <message>
        <source>Only in the one brief</source>
        <translation>في الموجز الأول فقط</translation>
    </message>
    <message>
        <source>Only in the other brief</source>
        <translation>في الموجز الآخر فقط</translation>
    </message>
    <message>
        <source>Compare briefs</source>
        <translation>مقارنة الموجزات</translation>
    </message>
    <message>
        <source>Tick in {brief}, too</source>
        <translation>التحديد في {brief} أيضًا</translation>
    </message>
    <message>
        <source>Set otherwise</source>
        <translation>مضبوط بشكل مختلف</translation>
    </message>
    <message>
        <source>Order of agenda areas</source>
        <translation>ترتيب البنود</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>الوضع في</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>What is set otherwise</source>
        <translation>ما ضُبط بشكل مختلف</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in both.</source>
        <translation>
            <numerusform>لا عناصر في الاثنين.</numerusform>
            <numerusform>عنصر واحد في الاثنين.</numerusform>
            <numerusform>عنصران في الاثنين.</numerusform>
            <numerusform>%n عناصر في الاثنين.</numerusform>
            <numerusform>%n عنصرًا في الاثنين.</numerusform>
            <numerusform>%n عنصر في الاثنين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) here only</source>
        <translation>
            <numerusform>لا عناصر هنا فقط</numerusform>
            <numerusform>عنصر واحد هنا فقط</numerusform>
            <numerusform>عنصران هنا فقط</numerusform>
            <numerusform>%n عناصر هنا فقط</numerusform>
            <numerusform>%n عنصرًا هنا فقط</numerusform>
            <numerusform>%n عنصر هنا فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>نقل العنصر</translation>
    </message>
    <message>
        <source>Words of the new point</source>
        <translation>نص النقطة الجديدة</translation>
    </message>
    <message>
        <source>One point, then Ctrl+Enter</source>
        <translation>نقطة واحدة ثم Ctrl+Enter</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>إضافة النقطة</translation>
    </message>
    <message>
        <source>Write a point</source>
        <translation>كتابة نقطة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Sentence of {source}</source>
        <translation>جملة من {source}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show the sentence in the whole text</source>
        <translation>عرض الجملة في النص الكامل</translation>
    </message>
    <message>
        <source>Open {source}</source>
        <translation>فتح {source}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in sources</source>
        <translation>
            <numerusform>لا مواضع في المصادر</numerusform>
            <numerusform>موضع واحد في المصادر</numerusform>
            <numerusform>موضعان في المصادر</numerusform>
            <numerusform>%n مواضع في المصادر</numerusform>
            <numerusform>%n موضعًا في المصادر</numerusform>
            <numerusform>%n موضع في المصادر</numerusform>
        </translation>
    </message>
    <message>
        <source>What to cut first</source>
        <translation>ما يُحذف أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) too long</source>
        <translation>
            <numerusform>لا أقسام طويلة جدًا</numerusform>
            <numerusform>قسم واحد طويل جدًا</numerusform>
            <numerusform>قسمان طويلان جدًا</numerusform>
            <numerusform>%n أقسام طويلة جدًا</numerusform>
            <numerusform>%n قسمًا طويلًا جدًا</numerusform>
            <numerusform>%n قسم طويل جدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: {words}</source>
        <translation>الطول: {words}</translation>
    </message>
    <message>
        <source>Leave out: {words}</source>
        <translation>حذف: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n page(s)</source>
        <translation>
            <numerusform>{count} من لا صفحات</numerusform>
            <numerusform>{count} من صفحة واحدة</numerusform>
            <numerusform>{count} من صفحتين</numerusform>
            <numerusform>{count} من %n صفحات</numerusform>
            <numerusform>{count} من %n صفحة</numerusform>
            <numerusform>{count} من %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>الصفحات: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n word(s)</source>
        <translation>
            <numerusform>{count} من لا كلمات</numerusform>
            <numerusform>{count} من كلمة واحدة</numerusform>
            <numerusform>{count} من كلمتين</numerusform>
            <numerusform>{count} من %n كلمات</numerusform>
            <numerusform>{count} من %n كلمة</numerusform>
            <numerusform>{count} من %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>الكلمات: {count}</translation>
    </message>
    <message>
        <source>{length}, {over} over</source>
        <translation>{length}، بزيادة {over}</translation>
    </message>
    <message>
        <source>{length}, {short} short</source>
        <translation>{length}، بنقص {short}</translation>
    </message>
    <message>
        <source>Enter people</source>
        <translation>إدخال أشخاص</translation>
    </message>
    <message>
        <source>Name of somebody else</source>
        <translation>اسم شخص آخر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>لم يُدخل أحد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n whom sources name</source>
        <translation>
            <numerusform>لا أحد تذكره المصادر</numerusform>
            <numerusform>إدخال شخص تذكره المصادر</numerusform>
            <numerusform>إدخال شخصين تذكرهما المصادر</numerusform>
            <numerusform>إدخال %n أشخاص تذكرهم المصادر</numerusform>
            <numerusform>إدخال %n شخصًا تذكرهم المصادر</numerusform>
            <numerusform>إدخال %n شخص تذكرهم المصادر</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick {what}, untick {other}</source>
        <translation>تحديد {what}، وإلغاء تحديد {other}</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Untick everything</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>Tick {what}</source>
        <translation>تحديد {what}</translation>
    </message>
    <message>
        <source>Untick {what}</source>
        <translation>إلغاء تحديد {what}</translation>
    </message>
    <message>
        <source>Order agenda areas</source>
        <translation>ترتيب البنود</translation>
    </message>
    <message>
        <source>Edit point</source>
        <translation>تعديل النقطة</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>تعديل الشخص</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>تعديل العنصر</translation>
    </message>
    <message>
        <source>Add brief {what}</source>
        <translation>إضافة الموجز {what}</translation>
    </message>
    <message>
        <source>Add agenda area {what}</source>
        <translation>إضافة البند {what}</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>إضافة {what}</translation>
    </message>
    <message>
        <source>Set {what}</source>
        <translation>ضبط {what}</translation>
    </message>
    <message>
        <source>Copy brief to {what}</source>
        <translation>نسخ الموجز إلى {what}</translation>
    </message>
    <message>
        <source>Remove brief</source>
        <translation>إزالة الموجز</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>إزالة {what}</translation>
    </message>
    <message>
        <source>Mark {what} as accepted</source>
        <translation>وسم {what} كمقبول</translation>
    </message>
    <message>
        <source>Mark {what} as rejected</source>
        <translation>وسم {what} كمرفوض</translation>
    </message>
    <message>
        <source>Mark {what} as proposed</source>
        <translation>وسم {what} كمقترح</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>تسوية تعارض</translation>
    </message>
    <message>
        <source>Open a conflict again</source>
        <translation>إعادة فتح تعارض</translation>
    </message>
    <message>
        <source>Call {what} the same</source>
        <translation>اعتبارها الشيء نفسه: {what}</translation>
    </message>
    <message>
        <source>Call {what} different</source>
        <translation>اعتبارها مختلفة: {what}</translation>
    </message>
    <message>
        <source>Explain {what}</source>
        <translation>شرح {what}</translation>
    </message>
    <message>
        <source>Make fact</source>
        <translation>إنشاء معلومة</translation>
    </message>
    <message>
        <source>Correct fact</source>
        <translation>تصحيح المعلومة</translation>
    </message>
    <message>
        <source>Merge {what}</source>
        <translation>دمج {what}</translation>
    </message>
    <message>
        <source>Read {what} again</source>
        <translation>إعادة قراءة {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>read with doubt</source>
        <translation>قُرئ مع الشك</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح مشروع حديث</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>التحقق قبل الإرسال</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما ينبغي النظر فيه</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s). Choose one to see what it is about.</source>
        <translation>
            <numerusform>لا ملاحظات.</numerusform>
            <numerusform>ملاحظة واحدة. اخترها لترى ما تتعلق به.</numerusform>
            <numerusform>ملاحظتان. اختر إحداهما لترى ما تتعلق به.</numerusform>
            <numerusform>%n ملاحظات. اختر إحداها لترى ما تتعلق به.</numerusform>
            <numerusform>%n ملاحظة. اختر إحداها لترى ما تتعلق به.</numerusform>
            <numerusform>%n ملاحظة. اختر إحداها لترى ما تتعلق به.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>لا توجد ملاحظات.</translation>
    </message>
    <message>
        <source>Not laid out yet: no remarks.</source>
        <translation>لم يُنسق الموجز بعد: لا ملاحظات.</translation>
    </message>
    <message>
        <source>Changed since the export</source>
        <translation>ما تغيّر منذ التصدير</translation>
    </message>
    <message>
        <source>Since {file} was exported</source>
        <translation>منذ تصدير {file}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Says something else</source>
        <translation>تغيّرت صياغته</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) as they were.</source>
        <translation>
            <numerusform>لا عناصر على حالها.</numerusform>
            <numerusform>عنصر واحد على حاله.</numerusform>
            <numerusform>عنصران على حالهما.</numerusform>
            <numerusform>%n عناصر على حالها.</numerusform>
            <numerusform>%n عنصرًا على حالها.</numerusform>
            <numerusform>%n عنصر على حالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Its manifest names items only: whether they were reworded is not known.</source>
        <translation>بيان التصدير يسمّي العناصر فقط: لا يُعرف هل تغيّرت صياغتها.</translation>
    </message>
    <message>
        <source>Unknown {what} {name}.</source>
        <translation>{what} غير معروف: {name}.</translation>
    </message>
    <message>
        <source>Did you mean {name}? Available: {names}.</source>
        <translation>هل تقصد {name}؟ المتاح: {names}.</translation>
    </message>
    <message>
        <source>Available: {names}.</source>
        <translation>المتاح: {names}.</translation>
    </message>
    <message>
        <source>agenda area</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>brief type</source>
        <translation>نوع الموجز</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>level of the marking scheme {name}</source>
        <translation>مستوى مخطط الوسم {name}</translation>
    </message>
    <message>
        <source>caveat of the marking scheme {name}</source>
        <translation>تحفظ مخطط الوسم {name}</translation>
    </message>
    <message>
        <source>The caveat {caveat} stands with {levels} only, not {level}.</source>
        <translation>التحفظ {caveat} مع {levels} فقط لا مع {level}.</translation>
    </message>
    <message>
        <source>{label} is on the agenda already.</source>
        <translation>{label} مدرج في جدول الأعمال بالفعل.</translation>
    </message>
    <message>
        <source>Change its place in the order instead.</source>
        <translation>غيّر موضعه في الترتيب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>An agenda area needs a name.</source>
        <translation>يحتاج البند إلى اسم.</translation>
    </message>
    <message>
        <source>Something stands under {label}.</source>
        <translation>توجد عناصر تحت {label}.</translation>
    </message>
    <message>
        <source>Put it under another agenda area first; what is not ticked is not printed.</source>
        <translation>انقلها أولًا إلى بند آخر؛ فما لم يُحدد لا يُطبع.</translation>
    </message>
    <message>
        <source>Write it as 2024-05-08 or 2024-05-08/2024-05-09.</source>
        <translation>اكتبه هكذا: 2024-05-08 أو 2024-05-08/2024-05-09.</translation>
    </message>
    <message>
        <source>Give the first day first.</source>
        <translation>اذكر اليوم الأول أولًا.</translation>
    </message>
    <message>
        <source>A brief needs a name.</source>
        <translation>يحتاج الموجز إلى اسم.</translation>
    </message>
    <message>
        <source>There is a brief {name} already.</source>
        <translation>يوجد موجز باسم {name} بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A point needs a text.</source>
        <translation>تحتاج النقطة إلى نص.</translation>
    </message>
    <message>
        <source>A fact needs a text.</source>
        <translation>تحتاج المعلومة إلى نص.</translation>
    </message>
    <message>
        <source>An edited fact needs a text.</source>
        <translation>تحتاج المعلومة المعدلة إلى نص.</translation>
    </message>
    <message>
        <source>A person&apos;s name needs a text.</source>
        <translation>يحتاج الشخص إلى اسم.</translation>
    </message>
    <message>
        <source>A figure needs its amount.</source>
        <translation>يحتاج الرقم إلى مقداره.</translation>
    </message>
    <message>
        <source>Write it as printed, such as 40,000.</source>
        <translation>اكتبه كما طُبع، مثل 40,000.</translation>
    </message>
    <message>
        <source>Facts of several kinds are never the same: {kinds}.</source>
        <translation>المعلومات من أنواع مختلفة ليست شيئًا واحدًا: {kinds}.</translation>
    </message>
    <message>
        <source>Name facts of one kind.</source>
        <translation>اختر معلومات من نوع واحد.</translation>
    </message>
    <message>
        <source>{first} is of the kind {kind}, {second} of the kind {other}.</source>
        <translation>{first} من النوع {kind}، و{second} من النوع {other}.</translation>
    </message>
    <message>
        <source>Facts of two kinds are not one; correct the kind first.</source>
        <translation>معلومتان من نوعين ليستا واحدة؛ صحح النوع أولًا.</translation>
    </message>
    <message>
        <source>{id} is rejected.</source>
        <translation>{id} مرفوض.</translation>
    </message>
    <message>
        <source>Accept it, or name another one first.</source>
        <translation>اقبله، أو ابدأ بغيره.</translation>
    </message>
    <message>
        <source>{id} was edited as a whole.</source>
        <translation>عُدّل {id} كاملًا.</translation>
    </message>
    <message>
        <source>Accept it, which takes that back; then split.</source>
        <translation>اقبله فيُلغى التعديل، ثم اقسمه.</translation>
    </message>
    <message>
        <source>One part of {text} ({id}) would hold no words.</source>
        <translation>سيبقى جزء من {text} ‏({id}) بلا كلمات.</translation>
    </message>
    <message>
        <source>Split it between two words.</source>
        <translation>اقسمه بين كلمتين.</translation>
    </message>
    <message>
        <source>{text} is a fact of the kind {kind} already: {id} ({state}).</source>
        <translation>{text} معلومة من النوع {kind} بالفعل: {id} ‏({state}).</translation>
    </message>
    <message>
        <source>Accept it instead.</source>
        <translation>اقبله بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Both languages of the brief are {language}.</source>
        <translation>لغتا الموجز كلتاهما {language}.</translation>
    </message>
    <message>
        <source>Name another one beside it, or leave it out.</source>
        <translation>اختر غيرها أو لا تختر.</translation>
    </message>
    <message>
        <source>The marking scheme {name} does not have {markings}, which this project uses.</source>
        <translation>مخطط الوسم {name} لا يحوي {markings} المستعملة في المشروع.</translation>
    </message>
    <message>
        <source>Change these markings first.</source>
        <translation>غيّر هذه الوسوم أولًا.</translation>
    </message>
    <message>
        <source>Places on the agenda count from 1.</source>
        <translation>تُعدّ مواضع جدول الأعمال من 1.</translation>
    </message>
    <message>
        <source>A fact of the kind &apos;area&apos; names one agenda area.</source>
        <translation>معلومة من هذا النوع تسمي بندًا واحدًا.</translation>
    </message>
    <message>
        <source>Give its id.</source>
        <translation>اختره.</translation>
    </message>
    <message>
        <source>A fact of the kind {kind} has no {field}.</source>
        <translation>معلومة من النوع {kind} لا تحوي {field}.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>فيها: {names}.</translation>
    </message>
    <message>
        <source>The date has no days yet that could have a role.</source>
        <translation>ليس للتاريخ بعد أيام يكون لها دور.</translation>
    </message>
    <message>
        <source>Give its days.</source>
        <translation>اذكر أيامه.</translation>
    </message>
    <message>
        <source>The project does not say who {side} is.</source>
        <translation>لا يذكر المشروع من هو {side}.</translation>
    </message>
    <message>
        <source>The project has no brief.</source>
        <translation>لا موجز في المشروع.</translation>
    </message>
    <message>
        <source>One fact is always the same.</source>
        <translation>المعلومة الواحدة هي نفسها دائمًا.</translation>
    </message>
    <message>
        <source>Name two or more.</source>
        <translation>اختر اثنتين أو أكثر.</translation>
    </message>
    <message>
        <source>{id} is a proposed fact.</source>
        <translation>{id} معلومة مقترحة.</translation>
    </message>
    <message>
        <source>Such facts are rejected, not removed.</source>
        <translation>تُرفض مثل هذه المعلومات ولا تُزال.</translation>
    </message>
    <message>
        <source>Merging takes two facts or more, each named once.</source>
        <translation>يحتاج الدمج إلى معلومتين أو أكثر.</translation>
    </message>
    <message>
        <source>{code} is no language code.</source>
        <translation>{code} ليس رمز لغة.</translation>
    </message>
    <message>
        <source>Write one such as &apos;fr&apos; or &apos;pt-BR&apos;.</source>
        <translation>مثل fr أو pt-BR.</translation>
    </message>
    <message>
        <source>A place needs its source.</source>
        <translation>يحتاج الموضع إلى مصدره.</translation>
    </message>
    <message>
        <source>Give the source, or the text alone.</source>
        <translation>اذكر المصدر أو النص وحده.</translation>
    </message>
    <message>
        <source>{value} is no date. Write it as 2024-05-08.</source>
        <translation>{value} ليس تاريخًا. اكتبه هكذا: 2024-05-08.</translation>
    </message>
    <message>
        <source>{value} is no time of day. Write it as 10:30.</source>
        <translation>{value} ليس وقتًا. اكتبه هكذا: 10:30.</translation>
    </message>
    <message>
        <source>{value} names a time zone, which has a field of its own.</source>
        <translation>يذكر {value} منطقة زمنية ولها حقل خاص.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no.</source>
        <translation>{value} ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>{value} is no criterion. Write it as &apos;Cost: low&apos;.</source>
        <translation>{value} ليس معيارًا. اكتبه هكذا: «التكلفة: منخفضة».</translation>
    </message>
    <message>
        <source>{value} is no day or interval.</source>
        <translation>{value} ليس يومًا ولا فترة.</translation>
    </message>
    <message>
        <source>{value} ends before it begins.</source>
        <translation>ينتهي {value} قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Name the two sides under Sides and sources, or give a name.</source>
        <translation>سمِّ الطرفين في «الطرفان والمصادر» أو اذكر اسمًا.</translation>
    </message>
    <message>
        <source>Add one: Brief, New brief.</source>
        <translation>أضف واحدًا: الموجز، موجز جديد.</translation>
    </message>
    <message>
        <source>{file}: does not fit the project.</source>
        <translation>{file}: لا يناسب المشروع.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>يلزم نص هنا.</translation>
    </message>
    <message>
        <source>{name} has different titles: {titles}.</source>
        <translation>لـ {name} ألقاب مختلفة: {titles}.</translation>
    </message>
    <message>
        <source>All are right: {name} holds each office</source>
        <translation>كلها صحيحة: يشغل {name} كل منصب</translation>
    </message>
    <message>
        <source>{name} stands on different sides: {sides}.</source>
        <translation>يقف {name} في طرفين مختلفين: {sides}.</translation>
    </message>
    <message>
        <source>All are right: {name} stands for each of them</source>
        <translation>كلها صحيحة: يمثل {name} كلًا منها</translation>
    </message>
    <message>
        <source>{name} was appointed {days}.</source>
        <translation>عُيّن {name}: {days}.</translation>
    </message>
    <message>
        <source>All are right: {name} was appointed more than once</source>
        <translation>كلها صحيحة: عُيّن {name} أكثر من مرة</translation>
    </message>
    <message>
        <source>All are right: {name} was {act} more than once</source>
        <translation>كلها صحيحة: {name} أكثر من مرة ({act})</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>الإبرام</translation>
    </message>
    <message>
        <source>ratified</source>
        <translation>التصديق</translation>
    </message>
    <message>
        <source>to expire</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>النفاذ</translation>
    </message>
    <message>
        <source>It is {day}</source>
        <translation>هو {day}</translation>
    </message>
    <message>
        <source>past</source>
        <translation>ماضيًا</translation>
    </message>
    <message>
        <source>It was planned</source>
        <translation>كان مقررًا</translation>
    </message>
    <message>
        <source>It has happened</source>
        <translation>لقد حدث</translation>
    </message>
    <message>
        <source>“{text}” stands for {meanings}.</source>
        <translation>«{text}» يعني {meanings}.</translation>
    </message>
    <message>
        <source>All are right</source>
        <translation>كلها صحيحة</translation>
    </message>
    <message>
        <source>“{text}” is like “{meanings}”, but not enough to be sure.</source>
        <translation>«{text}» يشبه «{meanings}» لكن ليس بما يكفي للتأكد.</translation>
    </message>
    <message>
        <source>It is the {name}</source>
        <translation>هو: {name}</translation>
    </message>
    <message>
        <source>It is a name of its own</source>
        <translation>هو اسم مستقل</translation>
    </message>
    <message>
        <source>The area is without {word} in one wording and with it in another: {texts}.</source>
        <translation>البند بلا {word} في صياغة ومعه في أخرى: {texts}.</translation>
    </message>
    <message>
        <source>Both are right: they speak of different things</source>
        <translation>كلاهما صحيح: يتحدثان عن شيئين مختلفين</translation>
    </message>
    <message>
        <source>One quotation has different words in different sources.</source>
        <translation>اقتباس واحد بكلمات مختلفة في مصادر مختلفة.</translation>
    </message>
    <message>
        <source>All are right: it was said more than once</source>
        <translation>كلها صحيحة: قيل أكثر من مرة</translation>
    </message>
    <message>
        <source>One quotation is given to {speakers}.</source>
        <translation>نُسب اقتباس واحد إلى {speakers}.</translation>
    </message>
    <message>
        <source>All are right: each said it</source>
        <translation>كلها صحيحة: قالها كل منهم</translation>
    </message>
    <message>
        <source>The signing is on different days: {days}.</source>
        <translation>تختلف أيام التوقيع: {days}.</translation>
    </message>
    <message>
        <source>The signing is at different places: {places}.</source>
        <translation>تختلف أماكن التوقيع: {places}.</translation>
    </message>
    <message>
        <source>The next meeting is on different days: {days}.</source>
        <translation>تختلف أيام الاجتماع القادم: {days}.</translation>
    </message>
    <message>
        <source>The next meeting is at different places: {places}.</source>
        <translation>تختلف أماكن الاجتماع القادم: {places}.</translation>
    </message>
    <message>
        <source>Sources give different days for what seems one matter: {days}.</source>
        <translation>تذكر المصادر أيامًا مختلفة لما يبدو أمرًا واحدًا: {days}.</translation>
    </message>
    <message>
        <source>Sources give different figures for what seems one matter: {figures}.</source>
        <translation>تذكر المصادر أرقامًا مختلفة لما يبدو أمرًا واحدًا: {figures}.</translation>
    </message>
    <message>
        <source>Different people sign for {side}: {people}.</source>
        <translation>أشخاص مختلفون يوقّعون عن {side}: {people}.</translation>
    </message>
    <message>
        <source>All are right: they sign different papers</source>
        <translation>كل ذلك صحيح: يوقّعون وثائق مختلفة</translation>
    </message>
    <message>
        <source>Use {reading}</source>
        <translation>اعتماد {reading}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مقررًا</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>التعيين</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <source>{one} and to {other}</source>
        <translation>{one} وإلى {other}</translation>
    </message>
    <message>
        <source>The days of the {role} differ: {days}.</source>
        <translation>تختلف الأيام ({role}): {days}.</translation>
    </message>
    <message>
        <source>When {name} was signed differs: {days}.</source>
        <translation>يختلف تاريخ توقيع {name}: {days}.</translation>
    </message>
    <message>
        <source>When {name} was issued differs: {days}.</source>
        <translation>يختلف تاريخ إصدار {name}: {days}.</translation>
    </message>
    <message>
        <source>When {name} was adopted differs: {days}.</source>
        <translation>يختلف تاريخ اعتماد {name}: {days}.</translation>
    </message>
    <message>
        <source>When {name} was concluded differs: {days}.</source>
        <translation>يختلف تاريخ إبرام {name}: {days}.</translation>
    </message>
    <message>
        <source>When {name} was ratified differs: {days}.</source>
        <translation>يختلف تاريخ التصديق على {name}: {days}.</translation>
    </message>
    <message>
        <source>When {name} expires differs: {days}.</source>
        <translation>يختلف تاريخ انتهاء {name}: {days}.</translation>
    </message>
    <message>
        <source>When {name} is in force differs: {days}.</source>
        <translation>يختلف تاريخ نفاذ {name}: {days}.</translation>
    </message>
    <message>
        <source>All are right: they are of different things</source>
        <translation>كلها صحيحة: الحديث عن أشياء مختلفة</translation>
    </message>
    <message>
        <source>“{text}” was read as {day}, which is another day of the week. These fit: {days}.</source>
        <translation>قُرئ «{text}» على أنه {day} وهو يوم أسبوع آخر. يناسب: {days}.</translation>
    </message>
    <message>
        <source>The source of {day} tells of the {role} of {days} as {told}, which it was not. Planned, or happened?</source>
        <translation>يذكر مصدر {day} الحدث ({role}، {days}) بوصفه {told}. مقرر أم حدث؟</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>Check name and folder.</source>
        <translation>تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>{path} may not be read.</source>
        <translation>لا يُسمح بقراءة {path}.</translation>
    </message>
    <message>
        <source>Ask its owner for access.</source>
        <translation>اطلب الوصول من مالكه.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {fault}.</source>
        <translation>تتعذر قراءة {path}: {fault}.</translation>
    </message>
    <message>
        <source>{path}: can&apos;t be read ({fault}).</source>
        <translation>{path}: تتعذر قراءته ({fault}).</translation>
    </message>
    <message>
        <source>{path}: can&apos;t be opened ({fault}).</source>
        <translation>{path}: يتعذر فتحه ({fault}).</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} مجلد.</translation>
    </message>
    <message>
        <source>Give the .brief file itself.</source>
        <translation>حدد ملف ‎.brief نفسه.</translation>
    </message>
    <message>
        <source>{path} is no file but a device or a channel.</source>
        <translation>{path} ليس ملفًا بل جهاز أو قناة.</translation>
    </message>
    <message>
        <source>{path} is larger than {size} MB.</source>
        <translation>{path} أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>{path}: it is no briefgen project.</source>
        <translation>{path}: ليس مشروع briefgen.</translation>
    </message>
    <message>
        <source>{path}: it is no briefgen project: it holds no {member}.</source>
        <translation>{path}: ليس مشروع briefgen، إذ ينقصه {member}.</translation>
    </message>
    <message>
        <source>Open a .brief file, or add this file as a source.</source>
        <translation>افتح ملف ‎.brief، أو أضف هذا الملف مصدرًا.</translation>
    </message>
    <message>
        <source>Its JSON has to begin with {words}.</source>
        <translation>يجب أن يبدأ ‎JSON فيه بـ {words}.</translation>
    </message>
    <message>
        <source>{path}: {what} is damaged.</source>
        <translation>{path}: {what} تالف.</translation>
    </message>
    <message>
        <source>{path}: the file is cut off or damaged.</source>
        <translation>{path}: الملف مبتور أو تالف.</translation>
    </message>
    <message>
        <source>{path}: the JSON is damaged: {fault}.</source>
        <translation>{path}: ‎JSON تالف: {fault}.</translation>
    </message>
    <message>
        <source>{path}: the JSON is nested too deeply.</source>
        <translation>{path}: تداخل ‎JSON عميق جدًا.</translation>
    </message>
    <message>
        <source>Use a backup.</source>
        <translation>استخدم نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Use a backup or fetch the file again.</source>
        <translation>استخدم نسخة احتياطية أو أحضر الملف من جديد.</translation>
    </message>
    <message>
        <source>{path}: it has version {version} of the project format; this program reads up to {most}.</source>
        <translation>{path}: إصدار صيغة المشروع {version}؛ وهذا البرنامج يقرأ حتى {most}.</translation>
    </message>
    <message>
        <source>Install a newer version of briefgen.</source>
        <translation>ثبّت إصدارًا أحدث من briefgen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {fault}</source>
        <translation>تتعذر كتابة {path}: {fault}</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>أخلِ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>your quota on this disk is used up.</source>
        <translation>نفدت حصتك على هذا القرص.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>أخلِ بعض المساحة هناك.</translation>
    </message>
    <message>
        <source>the disk is read-only.</source>
        <translation>القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>أعطِ اسم ملف.</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder.</source>
        <translation>جزء من المسار ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>the name is too long.</source>
        <translation>الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>writing is not permitted, or another program has it open.</source>
        <translation>الكتابة غير مسموح بها، أو يفتحه برنامج آخر.</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder.</source>
        <translation>أغلقه هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} was changed by another program since it was opened here.</source>
        <translation>غيّر برنامج آخر {path} منذ فتحه هنا.</translation>
    </message>
    <message>
        <source>Save over it: what stands there now is kept as an earlier version.</source>
        <translation>احفظ فوقه: ما فيه الآن يُحفظ إصدارًا سابقًا.</translation>
    </message>
    <message>
        <source>{path} was opened by another briefgen just now.</source>
        <translation>فُتح {path} الآن في نسخة أخرى من briefgen.</translation>
    </message>
    <message>
        <source>{path} is open in another briefgen.</source>
        <translation>{path} مفتوح في نسخة أخرى من briefgen.</translation>
    </message>
    <message>
        <source>Close it there. If it is open nowhere, delete {lock}.</source>
        <translation>أغلقه هناك. وإن لم يكن مفتوحًا في أي مكان فاحذف {lock}.</translation>
    </message>
    <message>
        <source>Close it there. If it is open nowhere, open it here.</source>
        <translation>أغلقه هناك. وإن لم يكن مفتوحًا في أي مكان فافتحه هنا.</translation>
    </message>
    <message>
        <source>The unsaved changes of {file} were kept, but can&apos;t be read.</source>
        <translation>حُفظت تغييرات {file} غير المحفوظة لكن تتعذر قراءتها.</translation>
    </message>
    <message>
        <source>What was kept some seconds before is offered. What was kept lies in {path}.</source>
        <translation>يُعرض ما حُفظ قبل ثوانٍ. أما المحفوظ فموجود في {path}.</translation>
    </message>
    <message>
        <source>The project is as it was saved last. What was kept lies in {path}.</source>
        <translation>المشروع كما حُفظ آخر مرة. والمحفوظ موجود في {path}.</translation>
    </message>
    <message>
        <source>Nothing is ticked in the brief {brief}; there is nothing to export.</source>
        <translation>لم يُحدد شيء في الموجز {brief}؛ فلا شيء للتصدير.</translation>
    </message>
    <message>
        <source>The brief would give away what is not selected:</source>
        <translation>سيكشف الموجز ما لم يُحدد:</translation>
    </message>
    <message>
        <source>Nothing was written; former files are as they were. Tick the item, or reword what holds its words.</source>
        <translation>لم يُكتب شيء والملفات السابقة على حالها. حدد العنصر أو أعد صياغة ما يحوي كلماته.</translation>
    </message>
    <message>
        <source>Nothing was written; former files are as they were. Tick the item, or give the project&apos;s file a name without its words.</source>
        <translation>لم يُكتب شيء والملفات السابقة على حالها. حدد العنصر أو سمِّ ملف المشروع باسم لا يحوي كلماته.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>No format is named.</source>
        <translation>لم تُختر أي صيغة.</translation>
    </message>
    <message>
        <source>This failed unexpectedly: {fault}.</source>
        <translation>فشل غير متوقع: {fault}.</translation>
    </message>
    <message>
        <source>Every file in the folder is whole, old or new. Please report these words.</source>
        <translation>كل ملف في المجلد سليم، قديمًا كان أو جديدًا. يُرجى الإبلاغ بهذه الكلمات.</translation>
    </message>
    <message>
        <source>The worker process ended without a result (code {code}).</source>
        <translation>انتهت العملية العاملة دون نتيجة (الرمز {code}).</translation>
    </message>
    <message>
        <source>Try again; with a very large brief, close other programs first.</source>
        <translation>حاول مجددًا؛ وإن كان الموجز كبيرًا جدًا فأغلق برامج أخرى أولًا.</translation>
    </message>
    <message>
        <source>An annex holds what a release leaves out.</source>
        <translation>يضم الملحق ما يُستبعد عند الإتاحة.</translation>
    </message>
    <message>
        <source>{file}: was not exported on this computer, and does not say what it was made of.</source>
        <translation>{file}: لم يُصدَّر على هذا الحاسوب ولا يذكر مما صُنع.</translation>
    </message>
    <message>
        <source>Take a PDF that carries what the brief shows, or put the manifest beside the file.</source>
        <translation>خذ ملف PDF يحمل ما يعرضه الموجز، أو ضع البيان بجوار الملف.</translation>
    </message>
    <message>
        <source>{path}: is no manifest of an export ({fault}).</source>
        <translation>{path}: ليس بيان تصدير ({fault}).</translation>
    </message>
    <message>
        <source>{path} holds no preferences of briefgen: {fault}.</source>
        <translation>لا يحوي {path} تفضيلات briefgen: {fault}.</translation>
    </message>
    <message>
        <source>Export them under Edit, Preferences, on the other computer.</source>
        <translation>صدّرها من تحرير ثم التفضيلات على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>{file}: what it carries is damaged ({fault}).</source>
        <translation>{file}: ما يحمله تالف ({fault}).</translation>
    </message>
    <message>
        <source>{path}: {member} is in it twice.</source>
        <translation>{path}: يتكرر فيه {member}.</translation>
    </message>
    <message>
        <source>{path}: its members overlap.</source>
        <translation>{path}: تتداخل عناصره.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>احفظه دون كلمة مرور.</translation>
    </message>
    <message>
        <source>{file}: is no Word document.</source>
        <translation>{file}: ليس مستند Word.</translation>
    </message>
    <message>
        <source>{file}: is no template.</source>
        <translation>{file}: ليس قالبًا.</translation>
    </message>
    <message>
        <source>A template is a .dotx or .docx.</source>
        <translation>القالب ملف ‎.dotx أو ‎.docx.</translation>
    </message>
    <message>
        <source>{file}: may hold macros.</source>
        <translation>{file}: قد يحوي وحدات ماكرو.</translation>
    </message>
    <message>
        <source>{file}: holds macros.</source>
        <translation>{file}: يحوي وحدات ماكرو.</translation>
    </message>
    <message>
        <source>Save it as a .dotx without them.</source>
        <translation>احفظه ‎.dotx دونها.</translation>
    </message>
    <message>
        <source>Save it as a .dotx without macros.</source>
        <translation>احفظه ‎.dotx بلا وحدات ماكرو.</translation>
    </message>
    <message>
        <source>{file}: has {size} bytes; at most {most} are read.</source>
        <translation>{file}: حجمه {size} بايت؛ ويُقرأ {most} على الأكثر.</translation>
    </message>
    <message>
        <source>{file}: is too large to be a template.</source>
        <translation>{file}: أكبر من أن يكون قالبًا.</translation>
    </message>
    <message>
        <source>{file}: lacks {member}; it is no Word template.</source>
        <translation>{file}: ينقصه {member}؛ فليس قالب Word.</translation>
    </message>
    <message>
        <source>{file}: has no page set-up.</source>
        <translation>{file}: بلا إعداد صفحة.</translation>
    </message>
    <message>
        <source>Open and save it in Word once.</source>
        <translation>افتحه واحفظه في Word مرة.</translation>
    </message>
    <message>
        <source>{file}: is no sound Word template.</source>
        <translation>{file}: ليس قالب Word سليمًا.</translation>
    </message>
    <message>
        <source>Export DOCX instead, or choose other wording.</source>
        <translation>صدّر DOCX بدلًا من ذلك أو أعد الصياغة.</translation>
    </message>
    <message>
        <source>Font file {file} is missing, damaged, or has no TrueType outlines.</source>
        <translation>ملف الخط {file} مفقود أو تالف أو ليس TrueType.</translation>
    </message>
    <message>
        <source>Font file {file} is missing or is no TrueType font.</source>
        <translation>ملف الخط {file} مفقود أو ليس TrueType.</translation>
    </message>
    <message>
        <source>Put it back into the fonts folder, or correct its name in fonts.toml.</source>
        <translation>أعده إلى مجلد الخطوط أو صحح اسمه في fonts.toml.</translation>
    </message>
    <message>
        <source>Tick something in the tree.</source>
        <translation>حدد شيئًا في القائمة.</translation>
    </message>
    <message>
        <source>{file}: holds no text.</source>
        <translation>{file}: لا نص فيه.</translation>
    </message>
    <message>
        <source>Give a file with the article in it.</source>
        <translation>أعطِ ملفًا فيه المقال.</translation>
    </message>
    <message>
        <source>Print it into a new PDF, or copy its text into a file.</source>
        <translation>اطبعه إلى PDF جديد، أو انسخ نصه إلى ملف.</translation>
    </message>
    <message>
        <source>{file}: declares entities, which are not read.</source>
        <translation>{file}: يعلن كيانات لا تُقرأ.</translation>
    </message>
    <message>
        <source>Save the document anew in its own program.</source>
        <translation>احفظ المستند من جديد في برنامجه.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} tags.</source>
        <translation>{file}: فيه أكثر من {most} وسمًا.</translation>
    </message>
    <message>
        <source>Cut it into parts, or copy the part about the meeting into a text file.</source>
        <translation>قسّمه، أو انسخ الجزء الخاص بالاجتماع إلى ملف نصي.</translation>
    </message>
    <message>
        <source>{file}: its elements are nested too deep.</source>
        <translation>{file}: تداخل عناصره عميق جدًا.</translation>
    </message>
    <message>
        <source>{file}: its parts are nested too deep.</source>
        <translation>{file}: تداخل أجزائه عميق جدًا.</translation>
    </message>
    <message>
        <source>Copy its text into a plain text file.</source>
        <translation>انسخ نصه إلى ملف نص عادي.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} control words and texts.</source>
        <translation>{file}: فيه أكثر من {most} كلمة تحكم ونصًا.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} lines or {parts} parts.</source>
        <translation>{file}: فيه أكثر من {most} سطرًا أو {parts} أجزاء.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} attachments.</source>
        <translation>{file}: فيه أكثر من {most} مرفقًا.</translation>
    </message>
    <message>
        <source>Save those about the meeting as files and add them one by one.</source>
        <translation>احفظ ما يخص الاجتماع ملفات وأضفها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>{file}: is encrypted.</source>
        <translation>{file}: مشفَّر.</translation>
    </message>
    <message>
        <source>Open it in your mail program and save its text, or forward it unencrypted.</source>
        <translation>افتحه في برنامج البريد واحفظ نصه، أو أعد توجيهه دون تشفير.</translation>
    </message>
    <message>
        <source>{file}: is no plain text (it holds binary data).</source>
        <translation>{file}: ليس نصًا عاديًا (يحوي بيانات ثنائية).</translation>
    </message>
    <message>
        <source>Open it in its own program and save the text as UTF-8.</source>
        <translation>افتحه في برنامجه واحفظ النص بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{file}: holds more than {most} MB of text.</source>
        <translation>{file}: يحوي أكثر من {most} م.ب من النص.</translation>
    </message>
    <message>
        <source>Copy the article into a text file.</source>
        <translation>انسخ المقال إلى ملف نصي.</translation>
    </message>
    <message>
        <source>{file}: has tags with too many attributes.</source>
        <translation>{file}: فيه وسوم ذات سمات أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>{file}: has style sheets that take too long to follow.</source>
        <translation>{file}: أوراق أنماطه تستغرق وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>{file}: only shows other pages in its frames.</source>
        <translation>{file}: لا يعرض إلا صفحات أخرى في إطاراته.</translation>
    </message>
    <message>
        <source>Open the page in the frame by itself and save that.</source>
        <translation>افتح الصفحة التي في الإطار وحدها واحفظها.</translation>
    </message>
    <message>
        <source>{file}: ended its reader: it is damaged, or takes more than {most} MB of memory to read.</source>
        <translation>{file}: أوقف القراءة: تالف، أو تحتاج قراءته أكثر من {most} م.ب من الذاكرة.</translation>
    </message>
    <message>
        <source>{file}: takes longer than {seconds} seconds to read.</source>
        <translation>{file}: تستغرق قراءته أكثر من {seconds} ثوانٍ.</translation>
    </message>
    <message>
        <source>{file}: takes more than {most} MB of memory to read.</source>
        <translation>{file}: تحتاج قراءته أكثر من {most} م.ب من الذاكرة.</translation>
    </message>
    <message>
        <source>{file}: reading failed unexpectedly: {fault}.</source>
        <translation>{file}: فشلت القراءة على نحو غير متوقع: {fault}.</translation>
    </message>
    <message>
        <source>Print the pages about the meeting into a new PDF, or copy their text into a file.</source>
        <translation>اطبع صفحات الاجتماع إلى PDF جديد، أو انسخ نصها إلى ملف.</translation>
    </message>
    <message>
        <source>Please report these words. {what}</source>
        <translation>يُرجى الإبلاغ بهذه الكلمات. {what}</translation>
    </message>
    <message>
        <source>{file}: files of the kind {ending} are not read.</source>
        <translation>{file}: ملفات {ending} لا تُقرأ.</translation>
    </message>
    <message>
        <source>Save the text as plain text; read are: {endings}.</source>
        <translation>احفظه نصًا عاديًا؛ وما يُقرأ: {endings}.</translation>
    </message>
    <message>
        <source>{file}: is {what}, which is not read.</source>
        <translation>{file}: هذا {what}، ولا يُقرأ.</translation>
    </message>
    <message>
        <source>{file}: is not {what}, though its name says so.</source>
        <translation>{file}: ليس {what} رغم اسمه.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>an Outlook message (MSG)</source>
        <translation>رسالة Outlook ‏(MSG)</translation>
    </message>
    <message>
        <source>an old Word document (DOC)</source>
        <translation>مستند Word قديم (DOC)</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>ملف Office قديم</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>مستند Pages</translation>
    </message>
    <message>
        <source>a spreadsheet or presentation</source>
        <translation>جدول أو عرض تقديمي</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>أرشيف ويب لسفاري</translation>
    </message>
    <message>
        <source>a briefgen project</source>
        <translation>مشروع briefgen</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>أرشيف zip</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>نصًا عاديًا</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>صفحة ويب محفوظة (MHTML)</translation>
    </message>
    <message>
        <source>a Word document (DOCX)</source>
        <translation>مستند Word ‏(DOCX)</translation>
    </message>
    <message>
        <source>an OpenDocument text (ODT)</source>
        <translation>نص OpenDocument ‏(ODT)</translation>
    </message>
    <message>
        <source>rich text (RTF)</source>
        <translation>نصًا منسقًا (RTF)</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a mail (EML)</source>
        <translation>رسالة بريد (EML)</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over it, or type the part you need into a text file.</source>
        <translation>مرّره على التعرف الضوئي (OCR)، أو اكتب الجزء اللازم في ملف نصي.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>افتحه في Word أو LibreOffice واحفظه بصيغة ‎.docx.</translation>
    </message>
    <message>
        <source>Open it in Outlook and drag it into a folder of another mail program to save it as .eml, or save it as text or HTML (File, Save as).</source>
        <translation>افتحه في Outlook واحفظه نصًا أو HTML (ملف، حفظ باسم)، أو ‎.eml عبر برنامج بريد آخر.</translation>
    </message>
    <message>
        <source>Open it in its own program and copy the part about the meeting into a text file.</source>
        <translation>افتحه في برنامجه وانسخ الجزء الخاص بالاجتماع إلى ملف نصي.</translation>
    </message>
    <message>
        <source>Open it in Pages and export it as Word or PDF (File, Export to).</source>
        <translation>افتحه في Pages وصدّره إلى Word أو PDF.</translation>
    </message>
    <message>
        <source>Copy the part about the meeting into a text file, or export it as PDF.</source>
        <translation>انسخ الجزء الخاص بالاجتماع إلى ملف نصي، أو صدّره PDF.</translation>
    </message>
    <message>
        <source>Save the page as page source, or print it into a PDF.</source>
        <translation>احفظ الصفحة بمصدرها، أو اطبعها إلى PDF.</translation>
    </message>
    <message>
        <source>Unpack it and give the files in it.</source>
        <translation>فكّ ضغطه وأضف الملفات التي فيه.</translation>
    </message>
    <message>
        <source>Fetch it again; if it is plain text, let its name end in .txt.</source>
        <translation>أحضره من جديد؛ وإن كان نصًا عاديًا فليكن اسمه منتهيًا بـ ‎.txt.</translation>
    </message>
    <message>
        <source>{file}: is a folder, not a file.</source>
        <translation>{file}: مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>اختر الملفات التي فيه.</translation>
    </message>
    <message>
        <source>{file}: is no file but a device or a channel.</source>
        <translation>{file}: ليس ملفًا بل جهاز أو قناة.</translation>
    </message>
    <message>
        <source>Save the text in a file.</source>
        <translation>احفظ النص في ملف.</translation>
    </message>
    <message>
        <source>{file}: has {size} MB; the limit is {most} MB.</source>
        <translation>{file}: حجمه {size} م.ب؛ والحد {most} م.ب.</translation>
    </message>
    <message>
        <source>Cut the text into parts, or keep only the part about the meeting.</source>
        <translation>قسّم النص، أو أبقِ الجزء الخاص بالاجتماع فقط.</translation>
    </message>
    <message>
        <source>{file}: lies in more than {most} mails, one in another.</source>
        <translation>{file}: داخل أكثر من {most} رسائل متداخلة.</translation>
    </message>
    <message>
        <source>Save it as a file and add that.</source>
        <translation>احفظه ملفًا وأضفه.</translation>
    </message>
    <message>
        <source>{file}: holds no web page.</source>
        <translation>{file}: لا يحوي صفحة ويب.</translation>
    </message>
    <message>
        <source>Save the page as HTML and give that file.</source>
        <translation>احفظ الصفحة بصيغة HTML وأعطِ ذلك الملف.</translation>
    </message>
    <message>
        <source>{file}: is cut off or damaged.</source>
        <translation>{file}: مبتور أو تالف.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in its own program and save it anew.</source>
        <translation>أحضره من جديد، أو افتحه في برنامجه واحفظه ثانية.</translation>
    </message>
    <message>
        <source>{file}: is protected by a password.</source>
        <translation>{file}: محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Open it in its own program and save a copy without password.</source>
        <translation>افتحه في برنامجه واحفظ نسخة دون كلمة مرور.</translation>
    </message>
    <message>
        <source>Save the document anew in its own program, or copy its text into a file.</source>
        <translation>احفظ المستند من جديد في برنامجه، أو انسخ نصه إلى ملف.</translation>
    </message>
    <message>
        <source>{file}: its characters can&apos;t be decoded.</source>
        <translation>{file}: تتعذر قراءة محارفه.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <translation>احفظ النص بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{file}: holds pictures of pages, but no text.</source>
        <translation>{file}: يحوي صور صفحات بلا نص.</translation>
    </message>
    <message>
        <source>{file}: has {pages} pages; the limit is {most}.</source>
        <translation>{file}: فيه {pages} صفحة؛ والحد {most}.</translation>
    </message>
    <message>
        <source>{file}: is in the project already, as source {number} ({id}).</source>
        <translation>{file}: موجود في المشروع، وهو المصدر {number} ‏({id}).</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>اتركه.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>اقرأ الملف من جديد.</translation>
    </message>
    <message>
        <source>{file}: larger than 1 MB.</source>
        <translation>{file}: أكبر من 1 م.ب.</translation>
    </message>
    <message>
        <source>Keep the rows to show.</source>
        <translation>أبقِ الصفوف المطلوب عرضها.</translation>
    </message>
    <message>
        <source>Open it as a project, or add the articles themselves.</source>
        <translation>افتحه مشروعًا، أو أضف المقالات نفسها.</translation>
    </message>
    <message>
        <source>1 ticked fact is a proposal that nobody has reviewed.</source>
        <translation>معلومة محددة واحدة مقترح لم يراجعه أحد.</translation>
    </message>
    <message>
        <source>{n} ticked facts are proposals that nobody has reviewed.</source>
        <translation>معلومات محددة لم يراجعها أحد: {n}.</translation>
    </message>
    <message>
        <source>1 ticked fact is no longer in the source. Find another source, or untick.</source>
        <translation>معلومة محددة لم تعد في المصدر. ابحث عن مصدر آخر أو ألغِ التحديد.</translation>
    </message>
    <message>
        <source>{n} ticked facts are no longer in the source. Find another source, or untick.</source>
        <translation>معلومات محددة لم تعد في المصدر: {n}. ابحث عن مصدر آخر أو ألغِ التحديد.</translation>
    </message>
    <message>
        <source>title or office</source>
        <translation>لقب أو منصب</translation>
    </message>
    <message>
        <source>title</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>1 planned day has passed since the sources told of it. Look whether it took place.</source>
        <translation>مضى يوم مقرر منذ أن ذكرته المصادر. تحقق هل حدث.</translation>
    </message>
    <message>
        <source>{n} planned days have passed since the sources told of it. Look whether it took place.</source>
        <translation>أيام مقررة مضت: {n}. تحقق هل حدثت.</translation>
    </message>
    <message>
        <source>The text fills its {pages} nearly to the end; Word may need more.</source>
        <translation>يكاد النص يملأ صفحاته ({pages})؛ وقد يحتاج Word إلى أكثر.</translation>
    </message>
    <message>
        <source>{file} has changed since it was read as source {number}. Look at what both say, and untick what no longer holds.</source>
        <translation>تغيّر {file} منذ قراءته مصدرًا رقم {number}. قارن الاثنين وألغِ تحديد ما لم يعد صحيحًا.</translation>
    </message>
    <message>
        <source>The programme takes {minutes} minutes, the meeting lasts {lasts}.</source>
        <translation>يستغرق البرنامج {minutes} دقيقة، ومدة الاجتماع {lasts}.</translation>
    </message>
    <message>
        <source>The columns differ in figures: {figures}.</source>
        <translation>يختلف العمودان في الأرقام: {figures}.</translation>
    </message>
    <message>
        <source>The languages differ in figures: {figures}.</source>
        <translation>تختلف اللغات في الأرقام: {figures}.</translation>
    </message>
    <message>
        <source>A sentence of {over} Make two of it: {text}.</source>
        <translation>جملة طويلة. {over} اجعلها اثنتين: {text}.</translation>
    </message>
    <message>
        <source>A paragraph of {over} Part it by an empty line: {text}.</source>
        <translation>فقرة طويلة. {over} اقسمها بسطر فارغ: {text}.</translation>
    </message>
    <message>
        <source>Your words differ from the source: {words}. Check them, or cite other facts.</source>
        <translation>كلماتك تخالف المصدر: {words}. تحقق منها أو استشهد بمعلومات أخرى.</translation>
    </message>
    <message>
        <source>{signs} is in no font: this can go out in Word, not in a PDF. Word it otherwise, or put a font that has it into fonts/ of your configuration folder.</source>
        <translation>{signs} ليس في أي خط: يصح في Word لا في PDF. أعد الصياغة أو ضع خطًا يحويه في fonts/ بمجلد إعداداتك.</translation>
    </message>
    <message>
        <source>No other section says it: {text}. Say it there, or leave it out.</source>
        <translation>لا يقوله أي قسم آخر: {text}. قله هناك أو احذفه.</translation>
    </message>
    <message>
        <source>Read as {encoding}, a guess: look at names with accents. To be sure, save the text as UTF-8 and add it again.</source>
        <translation>قُرئ بترميز {encoding} تخمينًا: انظر الأسماء ذات العلامات. وللتأكد احفظ النص UTF-8 وأضفه ثانية.</translation>
    </message>
    <message>
        <source>A name was given for no language; it has no words in {own}.</source>
        <translation>أُعطي اسم بلا لغة؛ ليس له نص بلغة {own}.</translation>
    </message>
    <message>
        <source>There is no text in {own}; the one in {foreign} stands instead.</source>
        <translation>لا نص بلغة {own}؛ ونص {foreign} يحل محله.</translation>
    </message>
    <message>
        <source>Invisible or control characters were left out of the wording.</source>
        <translation>أُسقطت محارف خفية أو محارف تحكم.</translation>
    </message>
    <message>
        <source>Added to the styles of {file}: {styles}.</source>
        <translation>أُضيفت إلى أنماط {file}: {styles}.</translation>
    </message>
    <message>
        <source>{file} has no style {style}; ours stands instead.</source>
        <translation>لا نمط {style} في {file}؛ ونمطنا يحل محله.</translation>
    </message>
    <message>
        <source>The attachment was left out. {fault}</source>
        <translation>تُرك المرفق. {fault}</translation>
    </message>
    <message>
        <source>The file is {what}, whatever its name says, and was read as such.</source>
        <translation>الملف {what} أيًا كان اسمه، وقُرئ على ذلك.</translation>
    </message>
    <message>
        <source>No text on page {pages}: empty, or a picture. Look whether something is missing.</source>
        <translation>لا نص في الصفحة {pages}: فارغة أو صورة. تحقق هل نقص شيء.</translation>
    </message>
    <message>
        <source>The text does not say when it was published, so relative dates stay open. Give its date.</source>
        <translation>لا يذكر النص تاريخ نشره فبقيت التواريخ النسبية مفتوحة. اذكر تاريخه.</translation>
    </message>
    <message>
        <source>The date of the text is inferred as {day}; {others} would fit as well.</source>
        <translation>استُنتج تاريخ النص: {day}؛ و{others} يناسب أيضًا.</translation>
    </message>
    <message>
        <source>The date of the text is inferred as {day}.</source>
        <translation>استُنتج تاريخ النص: {day}.</translation>
    </message>
    <message>
        <source>The text is in a language that is not known here: it was read, not analysed. Select text in the source to make facts of it.</source>
        <translation>النص بلغة غير معروفة هنا: قُرئ ولم يُحلَّل. حدد نصًا في المصدر لتجعله معلومات.</translation>
    </message>
    <message>
        <source>The text is in {language}: only known names, agenda areas and dates were looked for. Select text in the source to make facts of it.</source>
        <translation>النص بلغة {language}: بُحث عن الأسماء المعروفة والبنود والتواريخ فقط. حدد نصًا في المصدر لتجعله معلومات.</translation>
    </message>
    <message>
        <source>The text is in {language}: only dates and English names were looked for. Select text in the source to make facts of it.</source>
        <translation>النص بلغة {language}: بُحث عن التواريخ والأسماء الإنجليزية فقط. حدد نصًا في المصدر لتجعله معلومات.</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>المصدر {number}</translation>
    </message>
    <message>
        <source>header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>{length}: {more} over the limit of {limit}.</source>
        <translation>{length}: {more} فوق الحد البالغ {limit}.</translation>
    </message>
    <message>
        <source>{length}: {more} over the limit of {limit}. Cut first: {cuts}.</source>
        <translation>{length}: {more} فوق الحد البالغ {limit}. اختصر أولًا: {cuts}.</translation>
    </message>
    <message>
        <source>{length}: {more} short of {limit}.</source>
        <translation>{length}: ينقص {more} عن {limit}.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>الأسطر: {count}</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>جملة واحدة</translation>
    </message>
    <message>
        <source>{count} sentences</source>
        <translation>الجمل: {count}</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>نقطة واحدة</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>النقاط: {count}</translation>
    </message>
    <message>
        <source>Facts were looked for in the first {count} characters only. Select text behind them to make facts of it.</source>
        <translation>بُحث عن المعلومات في أول {count} محرف فقط. حدد نصًا بعدها لتجعله معلومات.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>خلاف</translation>
    </message>
    <message>
        <source>The date {day} is inferred. Set it under Sides and sources.</source>
        <translation>التاريخ {day} مستنتج. حدده في «الطرفان والمصادر».</translation>
    </message>
    <message>
        <source>The date {day} is inferred; a date hangs on it. Set it under Sides and sources.</source>
        <translation>التاريخ {day} مستنتج ويتوقف عليه تاريخ واحد. حدده في «الطرفان والمصادر».</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {n} dates hang on it. Set it under Sides and sources.</source>
        <translation>التاريخ {day} مستنتج وتتوقف عليه تواريخ عددها {n}. حدده في «الطرفان والمصادر».</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {others} fits too. Set it under Sides and sources.</source>
        <translation>التاريخ {day} مستنتج؛ و{others} يناسب أيضًا. حدده في «الطرفان والمصادر».</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {others} fit too. Set it under Sides and sources.</source>
        <translation>التاريخ {day} مستنتج؛ و{others} تناسب أيضًا. حدده في «الطرفان والمصادر».</translation>
    </message>
    <message>
        <source>No date was found, so relative dates stay open. Set it under Sides and sources.</source>
        <translation>لم يُعثر على تاريخ فبقيت التواريخ النسبية مفتوحة. حدده في «الطرفان والمصادر».</translation>
    </message>
    <message>
        <source>One is more than {limit} days old ({what}, of {day}). Add a newer source that says the same, or untick what is past.</source>
        <translation>عنصر عمره أكثر من {limit} يومًا ({what}، بتاريخ {day}). أضف مصدرًا أحدث يقول الشيء نفسه، أو ألغِ تحديد ما مضى.</translation>
    </message>
    <message>
        <source>{n} are more than {limit} days old ({what}, the oldest of {day}). Add a newer source that says the same, or untick what is past.</source>
        <translation>عناصر عمرها أكثر من {limit} يومًا: {n} ({what}، أقدمها بتاريخ {day}). أضف مصدرًا أحدث يقول الشيء نفسه، أو ألغِ تحديد ما مضى.</translation>
    </message>
    <message>
        <source>{n} ticked facts say the same in other words: {text}. Merge them to print it once.</source>
        <translation>معلومات محددة تقول الشيء نفسه بكلمات أخرى ({n}): {text}. ادمجها لتُطبع مرة واحدة.</translation>
    </message>
    <message>
        <source>A quotation was reworded, but prints as one. Accept it as it was, or write it as a point.</source>
        <translation>أُعيدت صياغة اقتباس لكنه يُطبع اقتباسًا. اقبله كما كان أو اكتبه نقطة.</translation>
    </message>
    <message>
        <source>The title “{title}” is not where it is said to be. Untick it.</source>
        <translation>اللقب «{title}» ليس في موضعه المذكور. ألغِ تحديده.</translation>
    </message>
    <message>
        <source>The name “{name}” is not in the source. Untick it.</source>
        <translation>الاسم «{name}» ليس في المصدر. ألغِ تحديده.</translation>
    </message>
    <message>
        <source>The figure {figure} is not in “{text}”. Untick it.</source>
        <translation>الرقم {figure} ليس في «{text}». ألغِ تحديده.</translation>
    </message>
    <message>
        <source>“{text}” does not print as its source has it. Untick it.</source>
        <translation>«{text}» لا يُطبع كما في مصدره. ألغِ تحديده.</translation>
    </message>
    <message>
        <source>1 conflict between sources is open; what is contested starts unticked. See both sides at the fact, and choose.</source>
        <translation>تعارض واحد بين المصادر ما زال مفتوحًا؛ والمتنازع عليه غير محدد ابتداءً. انظر الجانبين عند المعلومة واختر.</translation>
    </message>
    <message>
        <source>{n} conflicts between sources are open; what is contested starts unticked. See both sides at the facts, and choose.</source>
        <translation>تعارضات مفتوحة بين المصادر: {n}؛ والمتنازع عليه غير محدد ابتداءً. انظر الجانبين عند المعلومات واختر.</translation>
    </message>
    <message>
        <source>1 conflict between sources is open; what is contested starts unticked, but titles, sides and names print in every reading. See both sides at the fact, and choose.</source>
        <translation>تعارض واحد بين المصادر ما زال مفتوحًا؛ والمتنازع عليه غير محدد ابتداءً، لكن الألقاب والأطراف والأسماء تُطبع بكل قراءاتها. انظر الجانبين عند المعلومة واختر.</translation>
    </message>
    <message>
        <source>{n} conflicts between sources are open; what is contested starts unticked, but titles, sides and names print in every reading. See both sides at the facts, and choose.</source>
        <translation>تعارضات مفتوحة بين المصادر: {n}؛ والمتنازع عليه غير محدد ابتداءً، لكن الألقاب والأطراف والأسماء تُطبع بكل قراءاتها. انظر الجانبين عند المعلومات واختر.</translation>
    </message>
    <message>
        <source>“{area}” is not in the brief: its wordings contradict each other. Choose at the fact.</source>
        <translation>«{area}» ليس في الموجز: صياغاته متناقضة. اختر عند المعلومة.</translation>
    </message>
    <message>
        <source>{told} Choose at the fact.</source>
        <translation>{told} اختر عند المعلومة.</translation>
    </message>
    <message>
        <source>A choice was made here, but its facts have changed and it no longer applies.</source>
        <translation>اتُّخذ اختيار هنا لكن معلوماته تغيرت فلم يعد ساريًا.</translation>
    </message>
    <message>
        <source>The meeting does not end after its start. Correct that under Meeting and header.</source>
        <translation>لا ينتهي الاجتماع بعد بدئه. صحح ذلك في «الاجتماع والترويسة».</translation>
    </message>
    <message>
        <source>The brief is of {day}, after the meeting of {over}. Correct its date, or make it the readout.</source>
        <translation>الموجز بتاريخ {day} بعد اجتماع {over}. صحح تاريخه أو اجعله محضر الاجتماع.</translation>
    </message>
    <message>
        <source>The brief is of {day}, after the meeting of {over}. Correct its date.</source>
        <translation>الموجز بتاريخ {day} بعد اجتماع {over}. صحح تاريخه.</translation>
    </message>
    <message>
        <source>The brief is of {day}, but uses sources of later days. Correct its date.</source>
        <translation>الموجز بتاريخ {day} لكنه يستعمل مصادر لاحقة. صحح تاريخه.</translation>
    </message>
    <message>
        <source>“{name}” is not explained. Write its full name where it first stands, or add it to your terms.</source>
        <translation>«{name}» غير مشروح. اكتب الاسم كاملًا عند أول ذكر أو أضفه إلى مصطلحاتك.</translation>
    </message>
    <message>
        <source>A question has no reply yet.</source>
        <translation>سؤال بلا جواب بعد.</translation>
    </message>
    <message>
        <source>Left out: above the release level.</source>
        <translation>استُبعد: فوق مستوى الإتاحة.</translation>
    </message>
    <message>
        <source>Left out: above the release level ({ground}).</source>
        <translation>استُبعد: فوق مستوى الإتاحة ({ground}).</translation>
    </message>
    <message>
        <source>Left out: its words hold something above the release level.</source>
        <translation>استُبعد: نصه يحوي ما هو فوق مستوى الإتاحة.</translation>
    </message>
    <message>
        <source>Goes out, though a fact that carries it does not. Does its wording tell it?</source>
        <translation>يصدر مع أن الواقعة التي يقوم عليها لا تصدر. هل يكشفها نصه؟</translation>
    </message>
    <message>
        <source>{omitted} stands in the proof of a fact for what is not ticked inside it. Tick that too, or leave it out.</source>
        <translation>{omitted} في إثبات واقعة مكان ما لم يُحدَّد داخله. حدده أيضًا أو اتركه.</translation>
    </message>
    <message>
        <source>Header, passages and fields of the meeting have no marking of their own and count as {level}, which is above the release level {release}. Lower the default marking or raise the release level.</source>
        <translation>الترويسة والفقرات وحقول الاجتماع بلا وسم خاص وتُعدّ {level}، وهو فوق مستوى الإتاحة {release}. اخفض الوسم الافتراضي أو ارفع مستوى الإتاحة.</translation>
    </message>
    <message>
        <source>{name}: {why} Say what is meant.</source>
        <translation>{name}: {why} وضّح المقصود.</translation>
    </message>
    <message>
        <source>May mean {name} (likeness {n} of 100).</source>
        <translation>قد يعني {name} (التشابه {n} من 100).</translation>
    </message>
    <message>
        <source>Only a part of the wording is {name}.</source>
        <translation>جزء من النص فقط هو {name}.</translation>
    </message>
    <message>
        <source>All that stands in it and around it tells it ({n} of 100).</source>
        <translation>كل ما فيه وما حوله يدل عليه ({n} من 100).</translation>
    </message>
    <message>
        <source>All words of its sentence tell it ({n} of 100).</source>
        <translation>كل كلمات جملته تدل عليه ({n} من 100).</translation>
    </message>
    <message>
        <source>The words of its sentence speak of {name}.</source>
        <translation>كلمات جملته تتحدث عن {name}.</translation>
    </message>
    <message>
        <source>No speaker is named beside it.</source>
        <translation>لم يُذكر بجانبه اسم المتحدث.</translation>
    </message>
    <message>
        <source>A wording of translations for {name} ({source}).</source>
        <translation>صياغة ترجمة لـ {name} ({source}).</translation>
    </message>
    <message>
        <source>The section “{title}” has no content; this type of brief asks for it.</source>
        <translation>القسم «{title}» بلا محتوى، وهذا النوع من الموجزات يتطلبه.</translation>
    </message>
    <message>
        <source>A field of the meeting is left out with the facts it was taken from.</source>
        <translation>استُبعد حقل من الاجتماع مع الوقائع التي أُخذ منها.</translation>
    </message>
    <message>
        <source>Ticked, and no longer in the dossier: {n}.</source>
        <translation>محدد ولم يعد في الملف: {n}.</translation>
    </message>
    <message>
        <source>Ticked, and without a section in this type of brief: {n}.</source>
        <translation>محدد ولا قسم له في هذا النوع من الموجزات: {n}.</translation>
    </message>
    <message>
        <source>This type of brief has no section for the passage {name}.</source>
        <translation>لا قسم في هذا النوع من الموجزات للفقرة {name}.</translation>
    </message>
    <message>
        <source>Ticked dates that say nothing of what happened: {n}. Word or untick them.</source>
        <translation>تواريخ محددة لا تقول ماذا حدث: {n}. صُغها أو ألغِ تحديدها.</translation>
    </message>
    <message>
        <source>Ticked figures that don&apos;t say of what they are: {n}. Accept, word or untick them.</source>
        <translation>أرقام محددة لا تقول ما الذي تقيسه: {n}. اقبلها أو صُغها أو ألغِ تحديدها.</translation>
    </message>
    <message>
        <source>Ticked, and for the internal version only: {n}.</source>
        <translation>محدد وللنسخة الداخلية فقط: {n}.</translation>
    </message>
    <message>
        <source>Points on matters unlikely to come up, which stay out: {n}. There only answers are given.</source>
        <translation>نقاط عن مسائل يُستبعد طرحها لم تدخل: {n}. هناك تُعطى الأجوبة فقط.</translation>
    </message>
    <message>
        <source>“{text}” is not what the source says there. Untick it.</source>
        <translation>«{text}» ليس ما يقوله المصدر هناك. ألغِ تحديده.</translation>
    </message>
    <message>
        <source>“{text}” does not mean {days}. Untick it.</source>
        <translation>«{text}» لا يعني {days}. ألغِ تحديده.</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>لغات أخرى…</translation>
    </message>
    <message>
        <source>Give the words in each language of your briefs</source>
        <translation>إعطاء النص بكل لغة من لغات موجزاتك</translation>
    </message>
    <message>
        <source>only {language} has {figures}</source>
        <translation>{language} وحدها فيها {figures}</translation>
    </message>
    <message>
        <source>The figures differ: {what}.</source>
        <translation>الأرقام مختلفة: {what}.</translation>
    </message>
    <message>
        <source>{keys} writes or moves: take Ctrl, Alt or a function key with it.</source>
        <translation>{keys} للكتابة أو التنقل: أضف Ctrl أو Alt أو استعمل مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>{keys} has its work in every text.</source>
        <translation>{keys} مستعمل في كل نص.</translation>
    </message>
    <message>
        <source>{keys} opens a menu.</source>
        <translation>{keys} يفتح قائمة.</translation>
    </message>
    <message>
        <source>{keys} is taken: {action}.</source>
        <translation>{keys} محجوز: {action}.</translation>
    </message>
</context>
</TS>
