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
        <source>Com&amp;pare briefs…</source>
        <translation>مقارنة الموجزات…</translation>
    </message>
    <message>
        <source>&amp;Remove brief</source>
        <translation>إزالة الموجز</translation>
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
        <source>Export brief (Ctrl+E) repeats these choices.</source>
        <translation>يكرّر «تصدير الموجز» (Ctrl+E) هذه الاختيارات.</translation>
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
        <source>{percent} % sure</source>
        <translation>مؤكد بنسبة {percent} %</translation>
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
        <source>By</source>
        <translation>بواسطة</translation>
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
        <source>This project has no brief yet. Add one: briefgen brief PROJECT add NAME.</source>
        <translation>لا يحتوي هذا المشروع على موجز بعد. أضف واحدًا: briefgen brief PROJECT add NAME.</translation>
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
        <translation>A قبول · R رفض · E تعديل · المسافة: في الموجز · N التالي · P السابق · Ctrl+Z تراجع</translation>
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
        <source> or </source>
        <translation> أو </translation>
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
    <message>
        <source>Main</source>
        <translation>الشريط الرئيسي</translation>
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
        <source>Show the sentence in the whole text (Ctrl+T)</source>
        <translation>إظهار الجملة في النص الكامل (Ctrl+T)</translation>
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
</context>
</TS>
