<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>Whole region</source>
        <translation>المنطقة كلها</translation>
    </message>
    <message>
        <source>RC</source>
        <translation>م.إ.</translation>
    </message>
</context>
<context>
    <name>AssumptionsList</name>
    <message>
        <source>Search assumptions</source>
        <translation>بحث في الافتراضات</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}، {unit}</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>تغيير {name}</translation>
    </message>
</context>
<context>
    <name>BackToDesk</name>
    <message>
        <source>&amp;Back to the desk</source>
        <translation>ال&amp;عودة إلى الطاولة</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>the simulation ended unexpectedly</source>
        <translation>انتهت المحاكاة على نحو غير متوقع</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Folder for results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) would be made. Finished ones in the folder are not made again.</source>
        <translation>
            <numerusform>لن يُجرى أي تشغيل. ما اكتمل في المجلد لا يُعاد.</numerusform>
            <numerusform>سيُجرى تشغيل واحد. ما اكتمل في المجلد لا يُعاد.</numerusform>
            <numerusform>سيُجرى تشغيلان. ما اكتمل في المجلد لا يُعاد.</numerusform>
            <numerusform>ستُجرى %n تشغيلات. ما اكتمل في المجلد لا يُعاد.</numerusform>
            <numerusform>سيُجرى %n تشغيلًا. ما اكتمل في المجلد لا يُعاد.</numerusform>
            <numerusform>سيُجرى %n تشغيل. ما اكتمل في المجلد لا يُعاد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} من {total} من التشغيلات</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يفشل أي تشغيل</numerusform>
            <numerusform>فشل تشغيل واحد</numerusform>
            <numerusform>فشل تشغيلان</numerusform>
            <numerusform>فشلت %n تشغيلات</numerusform>
            <numerusform>فشل %n تشغيلًا</numerusform>
            <numerusform>فشل %n تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} in an hour</source>
        <translation>{rate} في الساعة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>the first runs show how long it takes</source>
        <translation>التشغيلات الأولى تبيّن كم يستغرق ذلك</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>بقيت أقل من ثانية</numerusform>
            <numerusform>بقيت نحو ثانية</numerusform>
            <numerusform>بقيت نحو ثانيتين</numerusform>
            <numerusform>بقيت نحو %n ثوانٍ</numerusform>
            <numerusform>بقيت نحو %n ثانية</numerusform>
            <numerusform>بقيت نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقيت أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>بقيت أقل من ساعة</numerusform>
            <numerusform>بقيت نحو ساعة</numerusform>
            <numerusform>بقيت نحو ساعتين</numerusform>
            <numerusform>بقيت نحو %n ساعات</numerusform>
            <numerusform>بقيت نحو %n ساعة</numerusform>
            <numerusform>بقيت نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>Runs of each</source>
        <translation>تشغيلات لكل سيناريو</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>النتائج في</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>‏A وB</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>everybody (1:1)</source>
        <translation>الجميع (1:1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Go on with the last batch</source>
        <translation>متابعة الدفعة الأخيرة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>تقدّم الدفعة</translation>
    </message>
</context>
<context>
    <name>BooksView</name>
    <message>
        <source>Where does its money come from and go to?</source>
        <translation>من أين تأتي أموالها وإلى أين تذهب؟</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>الدفاتر</translation>
    </message>
    <message>
        <source>Books are kept from the first January on. Choose a later year.</source>
        <translation>تُمسك الدفاتر ابتداءً من أول كانون الثاني. اختاروا سنة لاحقة.</translation>
    </message>
    <message>
        <source>{account}, {year}</source>
        <translation>{account}، {year}</translation>
    </message>
    <message>
        <source>NIS in the year</source>
        <translation>₪ في السنة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Held against: {b} · {region}</source>
        <translation>بالمقارنة مع: {b} · {region}</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما الذي غُيّر</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>على ماذا يستند</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين يأتي</translation>
    </message>
    <message>
        <source>{clusters}, {number}</source>
        <translation>{clusters}، {number}</translation>
    </message>
    <message>
        <source>There is no answer yet: the first runs are being made.</source>
        <translation>لا جواب بعد: تُجرى التشغيلات الأولى.</translation>
    </message>
    <message>
        <source>{area}: {sentence}</source>
        <translation>{area}: {sentence}</translation>
    </message>
    <message>
        <source>{figure}, {year}</source>
        <translation>{figure}، {year}</translation>
    </message>
    <message>
        <source>{unit} · schematic map</source>
        <translation>{unit} · خريطة تخطيطية</translation>
    </message>
    <message>
        <source>{figure} · {place}</source>
        <translation>{figure} · {place}</translation>
    </message>
    <message>
        <source>A and B part</source>
        <translation>يفترق A وB</translation>
    </message>
    <message>
        <source>Who gains, who loses: {figure}, {year}</source>
        <translation>من يربح ومن يخسر: {figure}، {year}</translation>
    </message>
    <message>
        <source>Nothing: A and B are the same.</source>
        <translation>لا شيء: A وB متطابقان.</translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <translation>{setting} {value}</translation>
    </message>
    <message>
        <source>{difference} ({settings})</source>
        <translation>{difference} ({settings})</translation>
    </message>
    <message>
        <source>{number} numbers of the model, {changed} changed in A</source>
        <translation>أرقام النموذج: {number}، غُيّر منها في A: {changed}</translation>
    </message>
    <message>
        <source>From a published source</source>
        <translation>من مصدر منشور</translation>
    </message>
    <message>
        <source>Published, not looked up again</source>
        <translation>منشور، ولم يُراجَع ثانية</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>Share code: paste it into the program to see the same</source>
        <translation>رمز المشاركة: الصقوه في البرنامج لرؤية الشيء نفسه</translation>
    </message>
    <message>
        <source>{origin} · page {page} of 2</source>
        <translation>{origin} · صفحة {page} من 2</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>A and B are the same scenario. Choose another B, or copy A and change a lever.</source>
        <translation>‏A وB هما السيناريو نفسه. اختاروا B آخر، أو انسخوا A وغيّروا رافعة.</translation>
    </message>
    <message>
        <source>A and B do not differ. Move a lever.</source>
        <translation>لا فرق بين A وB. حرّكوا رافعة.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيره</numerusform>
            <numerusform>وواحد غيره</numerusform>
            <numerusform>واثنان غيرهما</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>A differs from B: {changes}</source>
        <translation>يختلف A عن B: {changes}</translation>
    </message>
</context>
<context>
    <name>ChoiceMap</name>
    <message numerus="yes">
        <source>%n place(s) in this cluster</source>
        <translation>
            <numerusform>لا مكان في هذا العنقود</numerusform>
            <numerusform>مكان واحد في هذا العنقود</numerusform>
            <numerusform>مكانان في هذا العنقود</numerusform>
            <numerusform>%n أماكن في هذا العنقود</numerusform>
            <numerusform>%n مكانًا في هذا العنقود</numerusform>
            <numerusform>%n مكان في هذا العنقود</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Which plan?</source>
        <translation>أي خطة؟</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>ماذا تتوقعون؟</translation>
    </message>
    <message>
        <source>Show of hands, then a number: 1, 2, 3.</source>
        <translation>رفع الأيدي ثم رقم: 1، 2، 3.</translation>
    </message>
    <message>
        <source>A number adds a vote; backspace takes one back.</source>
        <translation>الرقم يضيف صوتًا؛ ومفتاح الحذف يسحب صوتًا.</translation>
    </message>
</context>
<context>
    <name>CloseScenario</name>
    <message>
        <source>C&amp;lose A</source>
        <translation>إ&amp;غلاق A</translation>
    </message>
</context>
<context>
    <name>ClusterPanel</name>
    <message>
        <source>other clusters</source>
        <translation>عناقيد أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>العنقود</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Find an authority and press Enter</source>
        <translation>ابحثوا عن سلطة واضغطوا Enter</translation>
    </message>
    <message>
        <source>Around A&apos;s region</source>
        <translation>حول منطقة A</translation>
    </message>
    <message>
        <source>Around {place}</source>
        <translation>حول {place}</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>البلاد كلها</translation>
    </message>
    <message>
        <source>Another cluster</source>
        <translation>عنقود آخر</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Use in A</source>
        <translation>استخدام في A</translation>
    </message>
    <message>
        <source>Open as a new scenario</source>
        <translation>فتح كسيناريو جديد</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Who is in which cluster</source>
        <translation>من في أي عنقود</translation>
    </message>
</context>
<context>
    <name>CopyCode</name>
    <message>
        <source>Copy as share &amp;code</source>
        <translation>نسخ ك&amp;رمز مشاركة</translation>
    </message>
    <message>
        <source>Put a short text on the clipboard that brings back A, B and what is looked at</source>
        <translation>وضع نص قصير في الحافظة يستعيد A وB وما يُعرض</translation>
    </message>
    <message>
        <source>The share code is on the clipboard.</source>
        <translation>رمز المشاركة في الحافظة.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>نسخ كأ&amp;مر</translation>
    </message>
    <message>
        <source>Put commands on the clipboard that compute A and B to the bit</source>
        <translation>وضع أوامر في الحافظة تحسب A وB بتطابق تام</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>الأوامر في الحافظة.</translation>
    </message>
</context>
<context>
    <name>CopyScript</name>
    <message>
        <source>Copy as Python sc&amp;ript</source>
        <translation>نسخ كنص &amp;برمجي Python</translation>
    </message>
    <message>
        <source>Put a Python script on the clipboard that computes A and B to the bit</source>
        <translation>وضع نص برمجي Python في الحافظة يحسب A وB بتطابق تام</translation>
    </message>
    <message>
        <source>The script is on the clipboard.</source>
        <translation>النص البرمجي في الحافظة.</translation>
    </message>
</context>
<context>
    <name>DeskFiles</name>
    <message>
        <source>New scenario</source>
        <translation>سيناريو جديد</translation>
    </message>
    <message>
        <source>This code comes from another version of the program: numbers may differ.</source>
        <translation>هذا الرمز من إصدار آخر للبرنامج: قد تختلف الأرقام.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A &amp;minus B</source>
        <translation>‏A &amp;ناقص B</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>{lever}: only in A</source>
        <translation>{lever}: في A فقط</translation>
    </message>
    <message>
        <source>{lever}: only in B</source>
        <translation>{lever}: في B فقط</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{lever}, {setting}: {a} (B: {b})</source>
        <translation>{lever}، {setting}: {a} (في B: {b})</translation>
    </message>
    <message>
        <source>{setting}: {a} (B: {b})</source>
        <translation>{setting}: {a} (في B: {b})</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Scenario form</source>
        <translation>نموذج السيناريو</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>العناقيد</translation>
    </message>
    <message>
        <source>Batch of runs</source>
        <translation>دفعة تشغيلات</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>&amp;Copy A</source>
        <translation>&amp;نسخ A</translation>
    </message>
</context>
<context>
    <name>EachPlace</name>
    <message>
        <source>How does each place fare?</source>
        <translation>كيف حال كل مكان؟</translation>
    </message>
</context>
<context>
    <name>EveryRun</name>
    <message>
        <source>How much is luck? Every run</source>
        <translation>ما نصيب الحظ؟ كل التشغيلات</translation>
    </message>
    <message>
        <source>There are no numbers of this year. Choose another one.</source>
        <translation>لا أرقام لهذه السنة. اختاروا سنة أخرى.</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>‏A − B</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
</context>
<context>
    <name>ExportBriefing</name>
    <message>
        <source>&amp;Briefing...</source>
        <translation>&amp;موجز...</translation>
    </message>
    <message>
        <source>Two pages: what happens, where, who gains and loses, what was changed, on which assumptions</source>
        <translation>صفحتان: ماذا يحدث، وأين، ومن يربح ومن يخسر، وما الذي غُيّر، وعلى أي افتراضات</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>مستند (*.pdf)</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>تصدير الموجز</translation>
    </message>
    <message>
        <source>Exported as {file}.</source>
        <translation>صُدّر باسم {file}.</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>E&amp;xport</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>{view}...</source>
        <translation>{view}...</translation>
    </message>
    <message>
        <source>The whole window...</source>
        <translation>النافذة كلها...</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>مستند (*.pdf)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.xlsx)</source>
        <translation>جدول لبرامج الجداول (*.xlsx)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>جدول كنص (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exported as {file}.</source>
        <translation>صُدّر باسم {file}.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>a plain number</source>
        <translation>عدد مجرّد</translation>
    </message>
    <message>
        <source>Unit: {unit}.</source>
        <translation>الوحدة: {unit}.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>تتعذّر كتابة {file}: {why}</translation>
    </message>
    <message>
        <source>opening a shared code</source>
        <translation>فتح رمز مشاركة</translation>
    </message>
    <message>
        <source>This is no share code: it would begin with {head}</source>
        <translation>هذا ليس رمز مشاركة: رمز المشاركة يبدأ بـ {head}</translation>
    </message>
    <message>
        <source>This share code does not fit this version: {why}</source>
        <translation>رمز المشاركة هذا لا يلائم هذا الإصدار: {why}</translation>
    </message>
    <message>
        <source>This share code is damaged or not complete: copy it again, whole</source>
        <translation>رمز المشاركة هذا تالف أو ناقص: انسخوه ثانية كاملًا</translation>
    </message>
    <message>
        <source>share code</source>
        <translation>رمز مشاركة</translation>
    </message>
</context>
<context>
    <name>Fork</name>
    <message>
        <source>&amp;Fork A in {year}</source>
        <translation>&amp;تفريع A في عام {year}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى الطاولة</translation>
    </message>
    <message>
        <source>Map, charts and sentence again (Esc)</source>
        <translation>الخريطة والرسوم والجملة من جديد (Esc)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>عروض أخرى</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
</context>
<context>
    <name>GapOverTime</name>
    <message>
        <source>Does the gap close?</source>
        <translation>هل تنغلق الفجوة؟</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>{statement}, {comparison}.</source>
        <translation>{statement}، {comparison}.</translation>
    </message>
    <message>
        <source>{metric} changes by {amount} by {year}</source>
        <translation>{metric}: تغيّر بمقدار {amount} حتى {year}</translation>
    </message>
    <message>
        <source>{metric} grows {amount} by {year}</source>
        <translation>{metric}: نمو بمقدار {amount} حتى {year}</translation>
    </message>
    <message>
        <source>{metric} shrinks {amount} by {year}</source>
        <translation>{metric}: انكماش بمقدار {amount} حتى {year}</translation>
    </message>
    <message>
        <source>{metric} is {last} in {year}</source>
        <translation>{metric}: {last} في عام {year}</translation>
    </message>
    <message>
        <source>{metric} rises from {first} to {last} by {year}</source>
        <translation>{metric}: ارتفاع من {first} إلى {last} حتى {year}</translation>
    </message>
    <message>
        <source>{metric} falls from {first} to {last} by {year}</source>
        <translation>{metric}: انخفاض من {first} إلى {last} حتى {year}</translation>
    </message>
    <message>
        <source>{metric} stays at {last} until {year}</source>
        <translation>{metric}: ثبات عند {last} حتى {year}</translation>
    </message>
    <message>
        <source>which cannot be compared with B</source>
        <translation>ولا يمكن مقارنته بـ B</translation>
    </message>
    <message>
        <source>the same as in B</source>
        <translation>كما في B</translation>
    </message>
    <message>
        <source>{difference} against B in the first runs</source>
        <translation>{difference} مقارنةً بـ B في التشغيلات الأولى</translation>
    </message>
    <message>
        <source>no clear difference from B: {difference}</source>
        <translation>لا فرق واضحًا عن B: {difference}</translation>
    </message>
    <message>
        <source>{difference} against B</source>
        <translation>{difference} مقارنةً بـ B</translation>
    </message>
</context>
<context>
    <name>IncomeShares</name>
    <message>
        <source>How is income shared out?</source>
        <translation>كيف يتوزّع الدخل؟</translation>
    </message>
    <message>
        <source>Share of people, the poorest first</source>
        <translation>نسبة الأشخاص، الأفقر أولًا</translation>
    </message>
    <message>
        <source>Share of all income</source>
        <translation>نسبة من مجمل الدخل</translation>
    </message>
    <message>
        <source>Lorenz curve, {year}</source>
        <translation>منحنى لورنز، {year}</translation>
    </message>
    <message>
        <source>No distribution was measured here. Choose another place or year.</source>
        <translation>لم يُقَس توزيع هنا. اختاروا مكانًا آخر أو سنة أخرى.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space, ↓, →</source>
        <translation>المسافة، ↓، →</translation>
    </message>
    <message>
        <source>uncover, next page</source>
        <translation>كشف، الصفحة التالية</translation>
    </message>
    <message>
        <source>↑, ←</source>
        <translation>↑، ←</translation>
    </message>
    <message>
        <source>page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>predict: choose, then draw</source>
        <translation>توقّع: اختيار ثم رسم</translation>
    </message>
    <message>
        <source>replay the last change three times</source>
        <translation>إعادة آخر تغيير ثلاث مرات</translation>
    </message>
    <message>
        <source>why, lever by lever</source>
        <translation>لماذا، رافعة بعد رافعة</translation>
    </message>
    <message>
        <source>choose a lever</source>
        <translation>اختيار رافعة</translation>
    </message>
    <message>
        <source>Alt + ←, →</source>
        <translation>‏Alt + ←، →</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>تحريكها</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>swap A and B</source>
        <translation>تبديل A و B</translation>
    </message>
    <message>
        <source>A less B</source>
        <translation>‏A ناقص B</translation>
    </message>
    <message>
        <source>target line</source>
        <translation>خط الهدف</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>شاشة سوداء</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>B: back to the page</source>
        <translation>‏B: العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>1, 2, 3: what the room expects</source>
        <translation>1، 2، 3: ما تتوقعه القاعة</translation>
    </message>
    <message>
        <source>Arrows: where will A be? Enter: keep it</source>
        <translation>الأسهم: أين سيكون A؟ Enter: حفظ</translation>
    </message>
    <message>
        <source>Numbers: votes · Esc: back to the page</source>
        <translation>أرقام: أصوات · Esc: العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>W: back to the page</source>
        <translation>‏W: العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>P: ask for a prediction · Space: uncover</source>
        <translation>‏P: طلب توقّع · المسافة: كشف</translation>
    </message>
    <message>
        <source>Space: uncover</source>
        <translation>المسافة: كشف</translation>
    </message>
    <message>
        <source>Space: next page · R: replay · W: why · 1–5: levers</source>
        <translation>المسافة: الصفحة التالية · R: إعادة · W: لماذا · 1–5: رافعات</translation>
    </message>
    <message>
        <source>V: vote · R: replay · W: why · Esc: leave</source>
        <translation>‏V: تصويت · R: إعادة · W: لماذا · Esc: خروج</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
</context>
<context>
    <name>Lever</name>
    <message>
        <source>Shared services</source>
        <translation>خدمات مشتركة</translation>
    </message>
    <message>
        <source>Offer joint provision of service domains in a cluster; every authority joins the domains that suit it.</source>
        <translation>عرض تقديم مشترك لمجالات خدمة في العنقود؛ وتنضم كل سلطة إلى المجالات التي تناسبها.</translation>
    </message>
    <message>
        <source>Evidence is divided: -13.5 % for waste in Czech municipalities (S3), -5 % in Emilia-Romagna (S7), nothing in the Netherlands (S8) and Italy (S9), and in the only Israeli panel nothing on average, with savings in peripheral and regional councils and higher cost in Arab authorities (S4). Savings come from the measured cost curve, as far as capacity realises them, less coordination; they can be negative. Members pay fees to the cluster body by the cost-sharing rule.</source>
        <translation>الأدلة منقسمة: ‎-13.5 %‎ لجمع النفايات في بلديات تشيكية (S3)، و‎-5 %‎ في إميليا-رومانيا (S7)، ولا شيء في هولندا (S8) وإيطاليا (S9)، وفي دراسة اللوحة الإسرائيلية الوحيدة لا شيء في المتوسط، مع توفير في سلطات الأطراف والمجالس الإقليمية وكلفة أعلى في السلطات العربية (S4). ينتج التوفير من منحنى الكلفة المقيس، بقدر ما تحققه قدرة السلطة، بعد طرح كلفة التنسيق؛ وقد يكون سالبًا. يدفع الأعضاء رسومًا لجسم العنقود وفق قاعدة تقاسم الكلفة.</translation>
    </message>
    <message>
        <source>Joint tenders</source>
        <translation>مناقصات مشتركة</translation>
    </message>
    <message>
        <source>Put a share of what members buy for their services into joint tenders of the cluster.</source>
        <translation>إدخال جزء مما يشتريه الأعضاء لخدماتهم في مناقصات مشتركة للعنقود.</translation>
    </message>
    <message>
        <source>A move to central purchasing brought Italian bodies -28 % (upper bound) and others -18 to -22 % by benchmark prices (S17); a randomised trial in Denmark saved nothing (S18). Larger lots win a volume discount and lose bidders of the region that cannot serve them, so a joint tender works against local procurement.</source>
        <translation>حقق الانتقال إلى الشراء المركزي لهيئات إيطالية ‎-28 %‎ (حد أعلى) ولغيرها ‎-18‎ إلى ‎-22 %‎ عبر أسعار مرجعية (S17)؛ ولم توفّر تجربة عشوائية في الدنمارك شيئًا (S18). تنال الحزم الكبيرة خصم كمية وتخسر مقدّمي عروض من المنطقة لا يستطيعون تلبيتها، لذلك تعمل المناقصة المشتركة ضد الشراء المحلي.</translation>
    </message>
    <message>
        <source>Pupil transport pooling</source>
        <translation>تجميع نقل التلاميذ</translation>
    </message>
    <message>
        <source>Share routes to special education and regional schools among the members of a cluster.</source>
        <translation>تقاسم مسارات التعليم الخاص والمدارس الإقليمية بين أعضاء العنقود.</translation>
    </message>
    <message>
        <source>No estimate for cooperation was found; consolidation of school districts in the United States raised transport cost by 0.6 to 10.6 % (S89). Here fuller buses save and longer ways cost, so distant members can lose.</source>
        <translation>لم يُعثر على تقدير للتعاون؛ فقد رفع دمج مناطق المدارس في الولايات المتحدة كلفة النقل بنسبة 0.6 إلى 10.6 % (S89). هنا توفّر الحافلات الأكثر امتلاءً وتكلّف الطرق الأطول، لذلك قد يخسر الأعضاء البعيدون.</translation>
    </message>
    <message>
        <source>New services</source>
        <translation>خدمات جديدة</translation>
    </message>
    <message>
        <source>Open a science excellence programme where a provider reaches enough residents, alone or as a cluster.</source>
        <translation>فتح برنامج تميّز علمي حيث يصل مقدّم الخدمة إلى عدد كافٍ من السكان، منفردًا أو كعنقود.</translation>
    </message>
    <message>
        <source>Small and remote authorities fall below the entry threshold of specialised services (Bresnahan &amp; Reiss 1991, from memory). No estimate of the effect of a science excellence programme on later studies in Israel was found: money acts as school spending does (S47), and the pull towards science is an assumption. Places go to the best pupils of each place, so the programme may widen gaps inside a place while it narrows them between places.</source>
        <translation>تقع السلطات الصغيرة والبعيدة دون عتبة الدخول للخدمات المتخصصة (Bresnahan &amp; Reiss 1991، من الذاكرة). لم يُعثر على تقدير لأثر برنامج تميّز علمي في الدراسة اللاحقة في إسرائيل: المال يؤثر كما يؤثر الإنفاق على المدارس (S47)، والانجذاب نحو العلوم افتراض. تذهب الأماكن إلى أفضل التلاميذ في كل مكان، لذلك قد يوسّع البرنامج الفجوات داخل المكان بينما يضيّقها بين الأماكن.</translation>
    </message>
    <message>
        <source>Local procurement</source>
        <translation>الشراء المحلي</translation>
    </message>
    <message>
        <source>Let bidders of the region win up to a preference above the best bid from outside; cut tenders into small lots.</source>
        <translation>يفوز مقدّمو العروض من المنطقة حتى هامش تفضيل فوق أفضل عرض من الخارج؛ وتُقسَّم المناقصات إلى حزم صغيرة.</translation>
    </message>
    <message>
        <source>A preference of 5 % raised procurement cost by 3.8 % in California (S19). More money stays with local businesses; what that does for jobs depends on how much of it leaks on, and estimates of jobs for each tradable job run from 0 to 1.6 (S23-S25). The often quoted 76 % local re-spending (S22) ignores displacement.</source>
        <translation>رفع تفضيل بنسبة 5 % كلفة المشتريات بنسبة 3.8 % في كاليفورنيا (S19). يبقى مال أكثر لدى الأعمال المحلية؛ وأثر ذلك على الوظائف يتوقف على مقدار ما يتسرّب منه، وتتراوح التقديرات بين 0 و1.6 وظيفة لكل وظيفة قابلة للتداول (S23-S25). أما نسبة 76 % من إعادة الإنفاق المحلي التي تُقتبس كثيرًا (S22) فتتجاهل الإزاحة.</translation>
    </message>
    <message>
        <source>Grant platform</source>
        <translation>منصة المنح</translation>
    </message>
    <message>
        <source>Find calls, write applications and train officials together, so that more calls are applied for and won.</source>
        <translation>البحث معًا عن النداءات لتقديم المقترحات وكتابة الطلبات وتدريب الموظفين، حتى يُتقدَّم إلى نداءات أكثر ويُفاز بها.</translation>
    </message>
    <message>
        <source>No Israeli take-up rate was found. That size, experience and the quality of staff decide who applies and who wins is sourced (S29, Tuscany; ERDF: quality of government); the size of what a platform adds is assumed. The pot of calls is national: of what members win beyond expectation, the part that `grants.additionality` does not cover is lost by applicants elsewhere (`grants_displaced`). Own shares come off services, low capacity returns part of the awards unspent, so a weak authority can lose by winning.</source>
        <translation>لم يُعثر على معدل تقدّم إسرائيلي. أن الحجم والخبرة وجودة الموظفين تحدد من يتقدّم ومن يفوز أمر موثّق المصدر (S29، توسكانا؛ ERDF: جودة الحكم)؛ أما مقدار ما تضيفه المنصة فمفترض. ميزانية النداءات قطرية: مما يفوز به الأعضاء فوق المتوقع، الجزء الذي لا تغطيه `grants.additionality` يخسره متقدّمون في أماكن أخرى (`grants_displaced`). تُقتطع الحصص الذاتية من الخدمات، والقدرة المنخفضة تعيد جزءًا من المنح دون إنفاق، لذلك قد تخسر سلطة ضعيفة بفوزها.</translation>
    </message>
    <message>
        <source>Stronger voice</source>
        <translation>صوت أقوى</translation>
    </message>
    <message>
        <source>Bargain together for those transfers of the state that no formula decides.</source>
        <translation>التفاوض معًا على تحويلات الدولة التي لا تحددها معادلة.</translation>
    </message>
    <message>
        <source>Cities in the United States that hire lobbyists win 8 % more state transfers, and those with more own revenue win more (S27, Payson 2020); here full voice wins half of that, which is imposed, not found. Voice grows with the ties among members and the body, with the square root of residents, and with the body&apos;s institutionalisation. What is won is paid by the state, so by others in the country: `state_transfer` shows it. Without solidarity the richer members win more, and the gap between members can widen.</source>
        <translation>تفوز المدن في الولايات المتحدة التي تستأجر جماعات ضغط بتحويلات من الولاية أكثر بنسبة 8 %، وتفوز ذات الإيراد الذاتي الأكبر بأكثر (S27, Payson 2020)؛ هنا يفوز الصوت الكامل بنصف ذلك، وهذا مفروض لا مستنتج. ينمو الصوت مع الروابط بين الأعضاء والجسم، ومع الجذر التربيعي لعدد السكان، ومع مأسسة الجسم. ما يُفاز به تدفعه الدولة، أي آخرون في البلاد: `state_transfer` يبيّنه. ومن دون تضامن يفوز الأعضاء الأغنى بأكثر، وقد تتسع الفجوة بين الأعضاء.</translation>
    </message>
    <message>
        <source>Knowledge centre</source>
        <translation>مركز معرفة</translation>
    </message>
    <message>
        <source>Collect regional data, so that authorities see the needs of their residents with less error.</source>
        <translation>جمع بيانات إقليمية، حتى ترى السلطات حاجات سكانها بخطأ أقل.</translation>
    </message>
    <message>
        <source>Performance information has a small average effect on outcomes, larger with good management practice (S28, Gerrish 2016). Here data act only through budgets: they come nearer to needs, as far as capacity makes use of data; because the gain is of second order, it can be too small to see. Data are collected over some years and are forgotten when the centre closes.</source>
        <translation>لمعلومات الأداء أثر متوسط صغير في النتائج، وهو أكبر مع ممارسات إدارة جيدة (S28, Gerrish 2016). هنا تؤثر البيانات عبر الميزانيات فقط: فتقترب من الحاجات بقدر ما تستفيد القدرة من البيانات؛ ولأن المكسب من الدرجة الثانية فقد يكون أصغر من أن يُرى. تُجمع البيانات على مدى سنوات وتُنسى عند إغلاق المركز.</translation>
    </message>
    <message>
        <source>Planning frameworks</source>
        <translation>أطر التخطيط</translation>
    </message>
    <message>
        <source>Let authorities, state and third sector plan together for several years and coordinate at regional tables.</source>
        <translation>إتاحة التخطيط المشترك لعدة سنوات بين السلطات والدولة والقطاع الثالث والتنسيق حول طاولات إقليمية.</translation>
    </message>
    <message>
        <source>No estimate of what coordination tables save was found; number and difference of partners raise the cost of cooperation (S11, S12, S15). Here tables save part of social spending that is spent twice, as far as the authority keeps ties with the kinds of actors who sit there, and part of the coordination cost of joint services, as far as members keep ties. Without ties they save nothing and cost what they cost. Plans of several years rest on more than one look at needs, and hold money fast when needs change.</source>
        <translation>لم يُعثر على تقدير لما توفّره طاولات التنسيق؛ فعدد الشركاء واختلافهم يرفعان كلفة التعاون (S11, S12, S15). هنا توفّر الطاولات جزءًا من الإنفاق الاجتماعي الذي يُنفق مرتين، بقدر ما تقيم السلطة روابط مع أنواع الجهات الجالسة إليها، وجزءًا من كلفة تنسيق الخدمات المشتركة، بقدر ما يقيم الأعضاء روابط. ومن دون روابط لا توفّر شيئًا وتكلّف ما تكلّفه. تستند الخطط لعدة سنوات إلى أكثر من نظرة واحدة إلى الحاجات، وتثبّت المال حين تتغير الحاجات.</translation>
    </message>
    <message>
        <source>Service basket</source>
        <translation>سلة خدمات</translation>
    </message>
    <message>
        <source>Let the state pay what authorities lack to a guaranteed level of services.</source>
        <translation>تدفع الدولة ما ينقص السلطات لبلوغ مستوى خدمات مضمون.</translation>
    </message>
    <message>
        <source>Israel has no such basket; that money, not scale, is what poor authorities lack is sourced (S82: own revenue per resident differs 3.2-fold between socio-economic clusters 8 and 2). Grants are fungible: authorities lower their own spending on what is guaranteed by `institutions.basket_crowding`. Capacity decides how much money a level takes. The state pays, and `state_transfer` shows what the rest of the country pays for it.</source>
        <translation>لا توجد في إسرائيل سلة كهذه؛ أما أن المال، لا الحجم، هو ما ينقص السلطات الفقيرة فموثّق المصدر (S82: يختلف الإيراد الذاتي للساكن 3.2 أضعاف بين العنقودين الاجتماعيين-الاقتصاديين 8 و2). الهبات قابلة للاستبدال: تخفّض السلطات إنفاقها الذاتي على ما هو مضمون بمقدار `institutions.basket_crowding`. وتحدد القدرة كم يكلّف بلوغ مستوى معيّن. الدولة تدفع، و`state_transfer` يبيّن ما تدفعه بقية البلاد مقابل ذلك.</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>التخصّص</translation>
    </message>
    <message>
        <source>Draw founders to one sector by sites, courses and a common name, so that it may gain from being many.</source>
        <translation>جذب المؤسسين إلى قطاع واحد بمواقع ودورات واسم مشترك، لعله يكسب من كثرتهم.</translation>
    </message>
    <message>
        <source>Cluster policy as such raised neither productivity nor employment in France (S32), and the brand alone (`steer` and `promotion` at 0) does nothing here but cost. Regions with related sectors grow faster (S31), and productivity rises a little with the jobs of the own sector near by, but specialised regions swing more with their sector&apos;s demand: German cities with few sectors have the higher variance (S31).</source>
        <translation>لم ترفع سياسة العناقيد الاقتصادية بحد ذاتها الإنتاجية ولا التشغيل في فرنسا (S32)، والعلامة وحدها (`steer` و`promotion` عند 0) لا تفعل هنا شيئًا سوى أنها تكلّف. تنمو المناطق ذات القطاعات المتقاربة أسرع (S31)، وترتفع الإنتاجية قليلًا مع وظائف القطاع نفسه في الجوار، لكن المناطق المتخصصة تتقلب أكثر مع الطلب على قطاعها: للمدن الألمانية ذات القطاعات القليلة تباين أعلى (S31).</translation>
    </message>
    <message>
        <source>Investment attraction</source>
        <translation>جذب الاستثمار</translation>
    </message>
    <message>
        <source>Pay capital grants for jobs in new plants, or for the expansion of plants that are there.</source>
        <translation>دفع هبات رأسمالية مقابل وظائف في مصانع جديدة أو لتوسيع مصانع قائمة.</translation>
    </message>
    <message>
        <source>Grants for expansion did nothing to investment and employment of Israeli plants (S34), so their effect is 0 unless `programmes.expansion_effect` says otherwise. Of jobs in new plants a part would have come anyway: enterprise zones had mixed results (S33), and a job that would not be there costs several times its grant. Plants choose the place by labour and its cost; incumbents learn from them as far as their place is specialised and able to (S29); a part of their customers is taken from competitors.</source>
        <translation>لم تؤثر هبات التوسيع في استثمار المصانع الإسرائيلية وتشغيلها (S34)، لذلك أثرها 0 ما لم تقل `programmes.expansion_effect` غير ذلك. جزء من وظائف المصانع الجديدة كان سيأتي على أي حال: لمناطق تشجيع الأعمال نتائج متباينة (S33)، والوظيفة التي ما كانت لتوجد تكلّف أضعاف الهبة المدفوعة لها. تختار المصانع المكان بحسب الأيدي العاملة وكلفتها؛ وتتعلم منها الأعمال القائمة بقدر تخصّص مكانها وقدرته (S29)؛ وجزء من زبائنها مأخوذ من المنافسين.</translation>
    </message>
    <message>
        <source>Entrepreneurship</source>
        <translation>ريادة الأعمال</translation>
    </message>
    <message>
        <source>Encourage founders, and accompany small young businesses with advice and training.</source>
        <translation>تشجيع المؤسسين، ومرافقة الأعمال الصغيرة الناشئة بالإرشاد والتدريب.</translation>
    </message>
    <message>
        <source>Training raised sales and profits by 5 to 10 % in a meta-analysis, sped up founding, and hardly changed survival (S37); what it takes from competitors is unknown. Here a supported business wins customers once and closes a little more seldom; a part of the customers comes from its neighbours; and new businesses share the demand that is there.</source>
        <translation>رفع التدريب المبيعات والأرباح بنسبة 5 إلى 10 % في تحليل تجميعي، وسرّع التأسيس، ولم يكد يغيّر البقاء (S37)؛ أما ما يأخذه من المنافسين فغير معروف. هنا يكسب العمل المدعوم زبائن مرة واحدة ويصبح إغلاقه أندر قليلًا؛ وجزء من الزبائن يأتي من جيرانه؛ والأعمال الجديدة تتقاسم الطلب القائم.</translation>
    </message>
    <message>
        <source>Business networks</source>
        <translation>شبكات أعمال</translation>
    </message>
    <message>
        <source>Let businesses of a cluster meet in small groups, where they find suppliers, customers and better ways to work.</source>
        <translation>لقاء أعمال العنقود في مجموعات صغيرة تجد فيها مورّدين وزبائن وطرق عمل أفضل.</translation>
    </message>
    <message>
        <source>Monthly meetings of managers raised the sales of young Chinese firms by 8.1 %, more so in groups with larger peers (S36); no Israeli estimate was found, and the range here begins at 0. Members win customers once, a part of them from competitors, and buy a little more of their inputs in the region.</source>
        <translation>رفعت لقاءات شهرية للمديرين مبيعات شركات صينية ناشئة بنسبة 8.1 %، وأكثر في مجموعات فيها نظراء أكبر (S36)؛ لم يُعثر على تقدير إسرائيلي، والمجال هنا يبدأ من 0. يكسب الأعضاء زبائن مرة واحدة، جزء منهم من المنافسين، ويشترون في المنطقة قدرًا أكبر قليلًا من مدخلاتهم.</translation>
    </message>
    <message>
        <source>Leadership platform</source>
        <translation>منصة قيادة</translation>
    </message>
    <message>
        <source>Let leaders of authorities, businesses, associations, academia and the state meet on a platform.</source>
        <translation>لقاء قادة السلطات والأعمال والجمعيات والأكاديميا والدولة على منصة.</translation>
    </message>
    <message>
        <source>That meetings of managers raise firms&apos; sales is measured for young Chinese firms (S36, +8.1 %, fading); that networks of sectors make regions grow is asserted (SOURCES A) and was not found measured, so its elasticity runs from 0 to 0.03 and can be switched off (`business.network_elasticity`). Here a platform makes ties likelier, above all across sectors, keeps them longer, and wins leaders, who win others, tell authorities of needs and are seen by donors. Nothing else follows from it directly.</source>
        <translation>أن لقاءات المديرين ترفع مبيعات الشركات أمر مقيس لدى شركات صينية ناشئة (S36، ‎+8.1 %‎، ويتلاشى)؛ وأن شبكات القطاعات تنمّي المناطق ادعاء (SOURCES A) لم يُعثر على قياس له، لذلك تتراوح مرونته بين 0 و0.03 ويمكن إيقافها (`business.network_elasticity`). هنا تجعل المنصة الروابط أرجح، ولا سيما عبر القطاعات، وتحفظها مدة أطول، وتكسب قادة يكسبون غيرهم ويُبلغون السلطات بالحاجات ويراهم المتبرعون. ولا ينتج عنها مباشرة شيء آخر.</translation>
    </message>
    <message>
        <source>Vision and strategy</source>
        <translation>رؤية واستراتيجية</translation>
    </message>
    <message>
        <source>Agree on a vision that recruits more and more leaders and makes unlike members easier to coordinate.</source>
        <translation>الاتفاق على رؤية تجنّد مزيدًا من القادة وتسهّل التنسيق بين أعضاء مختلفين.</translation>
    </message>
    <message>
        <source>No estimate of what regional strategies cause was found: a null is what the evidence supports. Here a vision doubles how leaders win others, so that without a platform that wins the first ones it does nothing; it lowers the coordination cost of difference among members who all share it, and puts spending into plans.</source>
        <translation>لم يُعثر على تقدير لما تسببه الاستراتيجيات الإقليمية: انعدام الأثر هو ما تدعمه الأدلة. هنا تضاعف الرؤية كسب القادة لغيرهم، لذلك لا تفعل شيئًا من دون منصة تكسب الأوائل؛ وتخفض كلفة تنسيق الاختلاف بين أعضاء يتقاسمونها جميعًا، وتُدخل الإنفاق في خطط.</translation>
    </message>
    <message>
        <source>Dedicated institutions</source>
        <translation>مؤسسات مخصّصة</translation>
    </message>
    <message>
        <source>Found an association that raises donations and organises volunteers, and a strategic planning unit.</source>
        <translation>تأسيس جمعية تجنّد التبرعات وتنظّم المتطوعين، ووحدة تخطيط استراتيجي.</translation>
    </message>
    <message>
        <source>No estimate for such institutions was found. What a shekel of fundraising brings is imposed (`third_sector.fundraising_return`, with 0 in its range); volunteers stand for part of municipal services in the social domains at a low wage; the unit brings data of its own and keeps capacity from leaving with people. Money raised from donors may have gone elsewhere in the country.</source>
        <translation>لم يُعثر على تقدير لمؤسسات كهذه. ما يجلبه شيكل يُنفق على تجنيد التبرعات مفروض (`third_sector.fundraising_return`، و0 ضمن مجاله)؛ ويحل المتطوعون محل جزء من الخدمات البلدية في المجالات الاجتماعية بأجر منخفض؛ وتجلب الوحدة بيانات خاصة بها وتحول دون ضياع القدرة مع مغادرة الأشخاص. والمال المجنّد من المتبرعين ربما كان سيذهب إلى مكان آخر في البلاد.</translation>
    </message>
    <message>
        <source>Strategic ventures</source>
        <translation>مشاريع استراتيجية</translation>
    </message>
    <message>
        <source>Build ventures that sell to the outside, paid together by state, authority and third sector.</source>
        <translation>إنشاء مشاريع تبيع إلى الخارج، تموّلها معًا الدولة والسلطة والقطاع الثالث.</translation>
    </message>
    <message>
        <source>Grants for the expansion of plants did nothing for investment and jobs once selection is taken care of (S34, Frish and Navon), and German cluster policy nothing for firms (S32): the return is imposed, with 0 in its range (`third_sector.venture_return`). Building is bought in the region where it can be. Capital comes to work as far as the authority&apos;s capacity and its ties with other sectors allow, and wears out. A campus adds to the odds of a degree near the hub (no local estimate) and opens the college to businesses.</source>
        <translation>لم تفعل هبات توسيع المصانع شيئًا للاستثمار والوظائف بعد ضبط أثر الانتقاء (S34, Frish and Navon)، ولا سياسة العناقيد الألمانية للشركات (S32): العائد مفروض، و0 ضمن مجاله (`third_sector.venture_return`). يُشترى البناء في المنطقة حيث أمكن. يعمل رأس المال بقدر ما تسمح به قدرة السلطة وروابطها مع القطاعات الأخرى، ويَبلى. ويزيد الحرم الأكاديمي فرص نيل شهادة جامعية قرب المركز (لا تقدير محليًا) ويفتح الكلية للأعمال.</translation>
    </message>
    <message>
        <source>Community space</source>
        <translation>فضاء مجتمعي</translation>
    </message>
    <message>
        <source>Open community and youth centres that civic and professional leaders run together.</source>
        <translation>فتح مراكز جماهيرية ومراكز شبيبة يديرها معًا قادة مدنيون ومهنيون.</translation>
    </message>
    <message>
        <source>No estimate of community centres in Israel was found. Here they give rooms to groups of seniors, places in youth movements, and ties at home that are open to everybody; whether rooms are filled depends on leaders and demand, and where rooms are not scarce they change nothing (the studies of programmes behind S50 and S51 had rooms).</source>
        <translation>لم يُعثر على تقدير للمراكز الجماهيرية في إسرائيل. هنا تعطي غرفًا لمجموعات كبار السن، وأماكن في حركات الشبيبة، وروابط في مكان السكن مفتوحة للجميع؛ ويتوقف امتلاء الغرف على القادة والطلب، وحيث لا تشحّ الغرف لا تغيّر شيئًا (كانت لدراسات البرامج التي يستند إليها S50 وS51 غرف).</translation>
    </message>
    <message>
        <source>Municipal capacity</source>
        <translation>القدرة البلدية</translation>
    </message>
    <message>
        <source>Train officials and let them learn from those of neighbours who are ahead.</source>
        <translation>تدريب الموظفين وإتاحة تعلّمهم من موظفي جيران متقدمين عليهم.</translation>
    </message>
    <message>
        <source>That staff and the quality of local government matter is sourced by direction only (S29, S94). Here capacity decides what a shekel of services buys, which part of scale gains cooperation realises, who wins grants and spends them, and how much arnona is collected; it leaves with people who leave, so that the programme has to go on. Collected arnona is paid by residents.</source>
        <translation>أن الموظفين وجودة الحكم المحلي مهمّان أمر موثّق في اتجاهه فقط (S29, S94). هنا تحدد القدرة ما يشتريه شيكل من الخدمات، وأي جزء من مكاسب الحجم يحققه التعاون، ومن يفوز بالهبات وينفقها، وكم يُجبى من الأرنونا؛ وهي تغادر مع من يغادرون، لذلك يجب أن يستمر البرنامج. والأرنونا المجبيّة يدفعها السكان.</translation>
    </message>
    <message>
        <source>Early childhood</source>
        <translation>الطفولة المبكرة</translation>
    </message>
    <message>
        <source>Open supervised places at 0-2 and 3-5, raise what is spent in them, and guide parents at home.</source>
        <translation>فتح أماكن خاضعة للإشراف لأبناء 0-2 و3-5، ورفع ما يُنفق فيها، وإرشاد الأهل في البيت.</translation>
    </message>
    <message>
        <source>Universal preschool in Arab localities of northern Israel raised completion of high school by 2.8, matriculation that universities accept by 3.3 and post-secondary studies by 5.3 percentage points, 15 to 20 years later (S46). Perry returned 7-10 % a year, for a small and intensive programme that is an upper bound at scale (S45). Most children of 3-5 have a place already, so the lever acts there on few; wages show nothing within ten years.</source>
        <translation>رفعت الروضة الشاملة في بلدات عربية في شمال إسرائيل إتمام الثانوية بمقدار 2.8، والبجروت المقبولة في الجامعات بمقدار 3.3، والدراسة فوق الثانوية بمقدار 5.3 نقاط مئوية، بعد 15 إلى 20 سنة (S46). وأعاد برنامج بيري 7-10 % سنويًا، وهو برنامج صغير ومكثف يمثّل حدًا أعلى عند التوسيع (S45). لمعظم أبناء 3-5 مكان أصلًا، لذلك لا تؤثر الرافعة هناك إلا في قلة؛ ولا تُظهر الأجور شيئًا خلال عشر سنوات.</translation>
    </message>
    <message>
        <source>Informal education</source>
        <translation>التعليم غير المنهجي</translation>
    </message>
    <message>
        <source>Widen youth movements and informal education, teach skills and STEM, and spend more in schools.</source>
        <translation>توسيع حركات الشبيبة والتعليم غير المنهجي، وتعليم المهارات وموضوعات STEM، وزيادة الإنفاق في المدارس.</translation>
    </message>
    <message>
        <source>A thousand dollars a pupil and year over four years raised test scores by 0.03 SD (-0.004 to 0.067) and college going by 2.8 percentage points in the United States, more for the poor (S47). No estimate for youth movements in Israel was found; what a year in one adds to character (0 to 0.1 SD) is an assumption, and may be nothing.</source>
        <translation>رفعت ألف دولار للتلميذ سنويًا على مدى أربع سنوات نتائج الاختبارات بمقدار 0.03 انحراف معياري (‎-0.004‎ إلى 0.067) والالتحاق بالكليات بمقدار 2.8 نقطة مئوية في الولايات المتحدة، وأكثر لدى الفقراء (S47). لم يُعثر على تقدير لحركات الشبيبة في إسرائيل؛ وما تضيفه سنة فيها إلى الشخصية (0 إلى 0.1 انحراف معياري) افتراض، وقد لا يكون شيئًا.</translation>
    </message>
    <message>
        <source>Higher education access</source>
        <translation>إتاحة التعليم العالي</translation>
    </message>
    <message>
        <source>Open further places, support students with preparation, grants and advice, and bring a campus to the region.</source>
        <translation>فتح أماكن إضافية، ودعم الطلاب بالتحضير والمنح والإرشاد، وجلب حرم أكاديمي إلى المنطقة.</translation>
    </message>
    <message>
        <source>A first degree of a public college pays about 30 % above matriculation, up to 80 % in computing (S44); a university degree about 10 % more. No estimate of a regional campus or of preparation in Israel was found, so both are assumptions whose range includes nothing. Places bind only where there are more applicants than seats; graduates may leave, which the region does not get back.</source>
        <translation>يزيد لقب أول من كلية عامة الأجر نحو 30 % فوق البجروت، وحتى 80 % في الحوسبة (S44)؛ ويزيده لقب جامعي نحو 10 % إضافية. لم يُعثر على تقدير لحرم إقليمي أو للتحضير في إسرائيل، لذلك كلاهما افتراض يشمل مجاله انعدام الأثر. لا تكون الأماكن قيدًا إلا حيث يفوق المتقدمون المقاعد؛ وقد يغادر الخريجون، وهذا لا تستعيده المنطقة.</translation>
    </message>
    <message>
        <source>Employment programmes</source>
        <translation>برامج التشغيل</translation>
    </message>
    <message>
        <source>Train and accompany the unemployed, and people of chosen groups who do not look for work.</source>
        <translation>تدريب ومرافقة العاطلين عن العمل، وأشخاص من مجموعات مختارة لا يبحثون عن عمل.</translation>
    </message>
    <message>
        <source>Programmes have an effect close to zero in the first year, and of several percentage points after two or three years, more for women and for those out of work for long (S49: 207 studies). In the programme people do not look for work (lock-in). Afterwards employers take them sooner; since the jobs are those that there are, a part of the gain is somebody else&apos;s loss, and how much is a result.</source>
        <translation>للبرامج أثر قريب من الصفر في السنة الأولى، وأثر بعدة نقاط مئوية بعد سنتين أو ثلاث، وهو أكبر لدى النساء ولدى من طالت بطالتهم (S49: 207 دراسات). خلال البرنامج لا يبحث الناس عن عمل (أثر الحبس). وبعده يوظّفهم أرباب العمل أسرع؛ ولأن الوظائف هي تلك القائمة، فجزء من المكسب خسارة لغيرهم، ومقداره نتيجة من نتائج المحاكاة.</translation>
    </message>
    <message>
        <source>Regional transport</source>
        <translation>مواصلات إقليمية</translation>
    </message>
    <message>
        <source>Add trips of buses a day, so that those who have no car wait less.</source>
        <translation>إضافة رحلات حافلات يوميًا، حتى ينتظر أقل من لا سيارة لهم.</translation>
    </message>
    <message>
        <source>Ten more trips a day to Arab localities raised the employment of educated women of 30-50 without a car a little, by half a percentage point at most, and brought no other women into work (S43); moving the unemployed to where jobs are would remove about 5 % of unemployment (S40). Expect little: most jobs that people take are near, and most people drive.</source>
        <translation>رفعت عشر رحلات إضافية يوميًا إلى بلدات عربية تشغيل النساء المتعلمات في سن 30-50 بلا سيارة قليلًا، بنصف نقطة مئوية على الأكثر، ولم تُدخل نساء أخريات إلى العمل (S43)؛ ونقل العاطلين إلى حيث توجد الوظائف كان سيزيل نحو 5 % من البطالة (S40). توقّعوا القليل: معظم الوظائف التي يقبلها الناس قريبة، ومعظم الناس يقودون سيارة.</translation>
    </message>
    <message>
        <source>Cohesion contact</source>
        <translation>تواصل من أجل التماسك</translation>
    </message>
    <message>
        <source>Bring members of different groups together for a shared task, over a year.</source>
        <translation>جمع أفراد من مجموعات مختلفة حول مهمة مشتركة على مدى سنة.</translation>
    </message>
    <message>
        <source>Contact goes with less prejudice (r = -0.21 over 515 studies, from memory); trials that measure later find less, and least for ethnic prejudice (S62). Encounters without equal status do little. War and violence undo it: trust fell to its lowest (S63). Where members of other groups are far away, encounters cost as much and reach few.</source>
        <translation>يترافق التواصل مع تحيّز أقل (‎r = -0.21‎ في 515 دراسة، من الذاكرة)؛ والتجارب التي تقيس لاحقًا تجد أثرًا أقل، وأقله في التحيّز الإثني (S62). اللقاءات دون مكانة متساوية قليلة الأثر. والحرب والعنف يمحوانه: هبطت الثقة إلى أدنى مستوى لها (S63). وحيث يكون أفراد المجموعات الأخرى بعيدين، تكلّف اللقاءات القدر نفسه وتصل إلى قلة.</translation>
    </message>
    <message>
        <source>Senior communities</source>
        <translation>مجتمعات كبار السن</translation>
    </message>
    <message>
        <source>Found small communities of seniors, with leaders, rooms, recruiting and, if wanted, a digital wing.</source>
        <translation>تأسيس مجتمعات صغيرة لكبار السن، مع قادة وغرف واستقطاب، وجناح رقمي عند الرغبة.</translation>
    </message>
    <message>
        <source>Group programmes lower loneliness by about 0.47 SD in trials (S50, S51) and 0.24 in cohort studies of low certainty (S51); remote ones by 0.41 (S52) or 0.08, not different from nothing (S53). Groups of one age and of several do not differ clearly (S57). The effect among members is imposed; who is reached, how groups last, and what the effect is over all seniors are results. Large pooled values (S54, S55) are not used.</source>
        <translation>تخفض البرامج الجماعية الشعور بالوحدة بنحو 0.47 انحراف معياري في التجارب (S50, S51) و0.24 في دراسات أترابية ضعيفة اليقين (S51)؛ والبرامج عن بُعد بمقدار 0.41 (S52) أو 0.08، وهو لا يختلف عن الصفر (S53). لا تختلف بوضوح مجموعات من سن واحدة عن مجموعات من عدة أعمار (S57). الأثر لدى الأعضاء مفروض؛ أما من يُوصَل إليهم، وكيف تدوم المجموعات، وما الأثر لدى مجمل كبار السن، فنتائج. لا تُستخدم القيم المجمّعة الكبيرة (S54, S55).</translation>
    </message>
    <message>
        <source>Digital inclusion</source>
        <translation>الشمول الرقمي</translation>
    </message>
    <message>
        <source>Digital supporters and training for seniors; branding, regional staff and a network of leaders of the ministry.</source>
        <translation>مرافقون رقميون وتدريب لكبار السن؛ علامة وطاقم إقليمي وشبكة قادة من قبل الوزارة.</translation>
    </message>
    <message>
        <source>About 70 % of those of 65 and older use the internet (S61). Computer training lowered loneliness in five small studies (S56), technology by itself did not in trials (S53: -0.08, -0.33 to 0.17). Here using the internet by itself does nothing unless `communities.online_effect` says so; it opens digital wings and communities on screens.</source>
        <translation>يستخدم الإنترنت نحو 70 % من أبناء 65 فأكثر (S61). خفض التدريب على الحاسوب الشعور بالوحدة في خمس دراسات صغيرة (S56)، ولم تخفضه التكنولوجيا بحد ذاتها في التجارب (S53: ‎-0.08‎، من ‎-0.33‎ إلى 0.17). هنا لا يفعل استخدام الإنترنت بحد ذاته شيئًا ما لم تقل `communities.online_effect` ذلك؛ وهو يفتح أجنحة رقمية ومجتمعات على الشاشات.</translation>
    </message>
    <message>
        <source>Revenue sharing</source>
        <translation>تقاسم الإيرادات</translation>
    </message>
    <message>
        <source>Pool a share of non-residential arnona inside a cluster and hand it out by residents.</source>
        <translation>تجميع جزء من الأرنونا غير السكنية داخل العنقود وتوزيعه بحسب عدد السكان.</translation>
    </message>
    <message>
        <source>The tax base, not scale, drives the gap: non-residential arnona per resident differs 4.8-fold between socio-economic clusters 8 and 2 (S82), and cooperation alone leaves it in place (S14, S15). Sharing moves money from members with industry to members without; balance grants respond to own revenue only, so they do not offset it.</source>
        <translation>القاعدة الضريبية، لا الحجم، هي ما يصنع الفجوة: تختلف الأرنونا غير السكنية للفرد 4.8 أضعاف بين العنقودين الاجتماعيين-الاقتصاديين 8 و2 (S82)، والتعاون وحده يتركها على حالها (S14, S15). ينقل التقاسم المال من أعضاء لديهم صناعة إلى أعضاء بلا صناعة؛ وتستجيب هبات الموازنة للإيراد الذاتي فقط، فلا تلغيه.</translation>
    </message>
    <message>
        <source>State support</source>
        <translation>دعم الدولة</translation>
    </message>
    <message>
        <source>Give cluster bodies money, remove barriers to joint action, pay for joining, and credit residents&apos; tax.</source>
        <translation>منح أجسام العناقيد مالًا، وإزالة العوائق أمام العمل المشترك، والدفع مقابل الانضمام، ومنح السكان إعفاءات ضريبية.</translation>
    </message>
    <message>
        <source>Subsidies are an important driver of joining (S12, direction). Place-based tax credits in Israel raised arrivals and did not lower departures, and did nothing for Arab and large localities (S67): here the credit acts only through income and through pay as movers compare it, so its effect on departures is not switched off and has to be read with care. Allocations hire staff for the body, which makes it an institution; barriers are what members give up of their autonomy and the fixed cost of coordination.</source>
        <translation>الإعانات دافع مهم للانضمام (S12، الاتجاه). رفعت الإعفاءات الضريبية بحسب مكان السكن في إسرائيل عدد الوافدين ولم تخفض المغادرة، ولم تفعل شيئًا للبلدات العربية والكبيرة (S67): هنا لا يؤثر الإعفاء إلا عبر الدخل وعبر الأجر كما يقارنه المنتقلون، لذلك لم يُوقَف أثره في المغادرة ويجب أن يُقرأ بحذر. توظّف المخصصات طاقمًا للجسم، وهذا يجعله مؤسسة؛ أما العوائق فهي ما يتنازل عنه الأعضاء من استقلالهم والكلفة الثابتة للتنسيق.</translation>
    </message>
    <message>
        <source>Institutionalisation</source>
        <translation>المأسسة</translation>
    </message>
    <message>
        <source>Let members pay for staff and tools of their cluster body.</source>
        <translation>يدفع الأعضاء كلفة طاقم جسم العنقود وأدواته.</translation>
    </message>
    <message>
        <source>No estimate was found; that a partnership drives change only if it is institutionalised is asserted (SOURCES B13). Here the body&apos;s staff is hired in the region, its institutionalisation grows over years with its means and falls back without them, members leave for reasons of their own more rarely, and its voice is heard better. Savings do not follow from it directly.</source>
        <translation>لم يُعثر على تقدير؛ وأن الشراكة لا تدفع التغيير إلا إذا تمأسست ادعاء (SOURCES B13). هنا يوظَّف طاقم الجسم من المنطقة، وتنمو مأسسته على مدى سنوات مع موارده وتتراجع من دونها، ويندر أكثر أن يغادر أعضاء لأسباب خاصة بهم، ويُسمع صوته أفضل. ولا ينتج عنها توفير مباشرة.</translation>
    </message>
</context>
<context>
    <name>LeverCard</name>
    <message>
        <source>Strength of {lever}</source>
        <translation>قوة {lever}</translation>
    </message>
    <message>
        <source>B has no such lever.</source>
        <translation>لا توجد رافعة كهذه في B.</translation>
    </message>
    <message>
        <source>B stands at {strength}.</source>
        <translation>في B: {strength}.</translation>
    </message>
    <message>
        <source>Settings of {lever}</source>
        <translation>إعدادات {lever}</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>ابتداءً من {month}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>switching on {lever}</source>
        <translation>تشغيل {lever}</translation>
    </message>
    <message>
        <source>switching off {lever}</source>
        <translation>إيقاف {lever}</translation>
    </message>
    <message>
        <source>change of {lever}</source>
        <translation>تغيير {lever}</translation>
    </message>
</context>
<context>
    <name>LeversPanel</name>
    <message>
        <source>Levers</source>
        <translation>الروافع</translation>
    </message>
    <message numerus="yes">
        <source>Levers · %n changed</source>
        <translation>
            <numerusform>الروافع · لم يتغيّر شيء</numerusform>
            <numerusform>الروافع · تغيّرت واحدة</numerusform>
            <numerusform>الروافع · تغيّرت اثنتان</numerusform>
            <numerusform>الروافع · تغيّرت %n</numerusform>
            <numerusform>الروافع · تغيّرت %n</numerusform>
            <numerusform>الروافع · تغيّرت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>الافتراضات</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;سيناريو</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>S&amp;tory</source>
        <translation>&amp;قصة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>{title}[*] – Eshkol</source>
        <translation>{title}[*] – إشكول</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Who takes part, who gains by it, who left?</source>
        <translation>من يشارك، ومن يربح من ذلك، ومن غادر؟</translation>
    </message>
    <message>
        <source>Members of joint services</source>
        <translation>أعضاء الخدمات المشتركة</translation>
    </message>
    <message>
        <source>Nobody shares a service here. Switch a lever on that offers joint services.</source>
        <translation>لا أحد يتقاسم خدمة هنا. شغّلوا رافعة تعرض خدمات مشتركة.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Businesses</source>
        <translation>الأعمال</translation>
    </message>
    <message>
        <source>Businesses that trade at the end of the year.</source>
        <translation>الأعمال الناشطة في نهاية السنة.</translation>
    </message>
    <message>
        <source>Business births</source>
        <translation>ولادات الأعمال</translation>
    </message>
    <message>
        <source>Businesses founded in the year over those that trade at its end; compare T70.</source>
        <translation>الأعمال التي تأسست في السنة نسبةً إلى الناشطة في نهايتها؛ قارنوا بـ T70.</translation>
    </message>
    <message>
        <source>Business closures</source>
        <translation>إغلاقات الأعمال</translation>
    </message>
    <message>
        <source>Businesses closed in the year over those that trade at its end.</source>
        <translation>الأعمال التي أُغلقت في السنة نسبةً إلى الناشطة في نهايتها.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Jobs filled in the area, by residents and commuters, public employers included.</source>
        <translation>الوظائف المشغولة في المنطقة، من السكان والمتنقلين يوميًا، بما فيها أرباب العمل العامون.</translation>
    </message>
    <message>
        <source>Concentration of sectors</source>
        <translation>تركّز القطاعات</translation>
    </message>
    <message>
        <source>Herfindahl-Hirschman index of jobs over the ten sectors: sum of squared shares.</source>
        <translation>مؤشر هيرفندال-هيرشمان للوظائف على القطاعات العشرة: مجموع مربعات الحصص.</translation>
    </message>
    <message>
        <source>Variety of sectors</source>
        <translation>تنوّع القطاعات</translation>
    </message>
    <message>
        <source>Entropy of jobs over the ten sectors, - sum of s ln s: higher is more varied.</source>
        <translation>إنتروبيا الوظائف على القطاعات العشرة، ‎-Σ s ln s‎: الأعلى أكثر تنوعًا.</translation>
    </message>
    <message>
        <source>Jobs in agriculture</source>
        <translation>وظائف في الزراعة</translation>
    </message>
    <message>
        <source>Jobs filled in agriculture, by residents and commuters.</source>
        <translation>الوظائف المشغولة في الزراعة، من السكان والمتنقلين يوميًا.</translation>
    </message>
    <message>
        <source>Jobs in manufacturing</source>
        <translation>وظائف في الصناعة</translation>
    </message>
    <message>
        <source>Jobs filled in manufacturing, by residents and commuters.</source>
        <translation>الوظائف المشغولة في الصناعة، من السكان والمتنقلين يوميًا.</translation>
    </message>
    <message>
        <source>Jobs in high tech</source>
        <translation>وظائف في التقنية العالية</translation>
    </message>
    <message>
        <source>Jobs filled in high tech, by residents and commuters.</source>
        <translation>الوظائف المشغولة في التقنية العالية، من السكان والمتنقلين يوميًا.</translation>
    </message>
    <message>
        <source>Jobs in construction</source>
        <translation>وظائف في البناء</translation>
    </message>
    <message>
        <source>Jobs filled in construction, by residents and commuters.</source>
        <translation>الوظائف المشغولة في البناء، من السكان والمتنقلين يوميًا.</translation>
    </message>
    <message>
        <source>Jobs in trade</source>
        <translation>وظائف في التجارة</translation>
    </message>
    <message>
        <source>Jobs filled in trade, by residents and commuters.</source>
        <translation>الوظائف المشغولة في التجارة، من السكان والمتنقلين يوميًا.</translation>
    </message>
    <message>
        <source>Jobs in tourism food</source>
        <translation>وظائف في السياحة والمطاعم</translation>
    </message>
    <message>
        <source>Jobs filled in tourism food, by residents and commuters.</source>
        <translation>الوظائف المشغولة في السياحة والمطاعم، من السكان والمتنقلين يوميًا.</translation>
    </message>
    <message>
        <source>Jobs in transport</source>
        <translation>وظائف في النقل</translation>
    </message>
    <message>
        <source>Jobs filled in transport, by residents and commuters.</source>
        <translation>الوظائف المشغولة في النقل، من السكان والمتنقلين يوميًا.</translation>
    </message>
    <message>
        <source>Jobs in business services</source>
        <translation>وظائف في خدمات الأعمال</translation>
    </message>
    <message>
        <source>Jobs filled in business services, by residents and commuters.</source>
        <translation>الوظائف المشغولة في خدمات الأعمال، من السكان والمتنقلين يوميًا.</translation>
    </message>
    <message>
        <source>Jobs in public services</source>
        <translation>وظائف في الخدمات العامة</translation>
    </message>
    <message>
        <source>Jobs filled in public services, by residents and commuters.</source>
        <translation>الوظائف المشغولة في الخدمات العامة، من السكان والمتنقلين يوميًا.</translation>
    </message>
    <message>
        <source>Jobs in personal services</source>
        <translation>وظائف في الخدمات الشخصية</translation>
    </message>
    <message>
        <source>Jobs filled in personal services, by residents and commuters.</source>
        <translation>الوظائف المشغولة في الخدمات الشخصية، من السكان والمتنقلين يوميًا.</translation>
    </message>
    <message>
        <source>Jobs in local government</source>
        <translation>وظائف في الحكم المحلي</translation>
    </message>
    <message>
        <source>Jobs filled in local government, by residents and commuters.</source>
        <translation>الوظائف المشغولة في الحكم المحلي، من السكان والمتنقلين يوميًا.</translation>
    </message>
    <message>
        <source>Businesses with 1 jobs</source>
        <translation>أعمال بوظيفة واحدة</translation>
    </message>
    <message>
        <source>Share of businesses with 1 jobs, the owner&apos;s own work included; compare T72, T73.</source>
        <translation>نسبة الأعمال بـ وظيفة واحدة، بما فيها عمل المالك؛ قارنوا بـ T72 وT73.</translation>
    </message>
    <message>
        <source>Businesses with 2-4 jobs</source>
        <translation>أعمال بـ 2-4 وظائف</translation>
    </message>
    <message>
        <source>Share of businesses with 2-4 jobs, the owner&apos;s own work included; compare T72, T73.</source>
        <translation>نسبة الأعمال بـ 2-4 وظائف، بما فيها عمل المالك؛ قارنوا بـ T72 وT73.</translation>
    </message>
    <message>
        <source>Businesses with 5-19 jobs</source>
        <translation>أعمال بـ 5-19 وظيفة</translation>
    </message>
    <message>
        <source>Share of businesses with 5-19 jobs, the owner&apos;s own work included; compare T72, T73.</source>
        <translation>نسبة الأعمال بـ 5-19 وظيفة، بما فيها عمل المالك؛ قارنوا بـ T72 وT73.</translation>
    </message>
    <message>
        <source>Businesses with 20-99 jobs</source>
        <translation>أعمال بـ 20-99 وظيفة</translation>
    </message>
    <message>
        <source>Share of businesses with 20-99 jobs, the owner&apos;s own work included; compare T72, T73.</source>
        <translation>نسبة الأعمال بـ 20-99 وظيفة، بما فيها عمل المالك؛ قارنوا بـ T72 وT73.</translation>
    </message>
    <message>
        <source>Businesses with 100+ jobs</source>
        <translation>أعمال بـ 100 وظيفة فأكثر</translation>
    </message>
    <message>
        <source>Share of businesses with 100+ jobs, the owner&apos;s own work included; compare T72, T73.</source>
        <translation>نسبة الأعمال بـ 100 وظيفة فأكثر، بما فيها عمل المالك؛ قارنوا بـ T72 وT73.</translation>
    </message>
    <message>
        <source>Net saving</source>
        <translation>صافي التوفير</translation>
    </message>
    <message>
        <source>Solo cost of joint services less the fees that members pay, mean over members; coordination is in the fee.</source>
        <translation>كلفة الخدمات المشتركة لو قُدّمت منفردة، بعد طرح رسوم الأعضاء، متوسطًا على الأعضاء؛ والتنسيق ضمن الرسوم.</translation>
    </message>
    <message>
        <source>Net saving per resident</source>
        <translation>صافي التوفير للساكن</translation>
    </message>
    <message>
        <source>Solo cost of joint services less fees, over the residents of members.</source>
        <translation>كلفة الخدمات المشتركة لو قُدّمت منفردة، بعد طرح الرسوم، على سكان الأعضاء.</translation>
    </message>
    <message>
        <source>Losers</source>
        <translation>الخاسرون</translation>
    </message>
    <message>
        <source>Members that pay more in all their joint services together than these would cost alone; `members` names them.</source>
        <translation>أعضاء يدفعون في مجمل خدماتهم المشتركة أكثر مما كانت ستكلفهم منفردين؛ `members` يسمّيهم.</translation>
    </message>
    <message>
        <source>Members that do not lose</source>
        <translation>أعضاء لا يخسرون</translation>
    </message>
    <message>
        <source>Share of members with a net benefit of at least 0 (individual rationality).</source>
        <translation>نسبة الأعضاء ذوي المنفعة الصافية غير السالبة (العقلانية الفردية).</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>What coordination with the other members costs, over the residents of members: a part of the joint cost.</source>
        <translation>كلفة التنسيق مع الأعضاء الآخرين، على سكان الأعضاء: جزء من الكلفة المشتركة.</translation>
    </message>
    <message>
        <source>Own revenue</source>
        <translation>الإيراد الذاتي</translation>
    </message>
    <message>
        <source>Arnona and fees of the year over residents.</source>
        <translation>الأرنونا والرسوم في السنة للساكن.</translation>
    </message>
    <message>
        <source>Own share of revenue</source>
        <translation>حصة الإيراد الذاتي</translation>
    </message>
    <message>
        <source>Own revenue over all receipts of authorities, loans excluded; baseline T16.</source>
        <translation>الإيراد الذاتي من مجمل مقبوضات السلطات، دون القروض؛ الأساس T16.</translation>
    </message>
    <message>
        <source>Business share of arnona</source>
        <translation>حصة الأعمال من الأرنونا</translation>
    </message>
    <message>
        <source>Arnona of businesses over all arnona of the year; compare T17.</source>
        <translation>أرنونا الأعمال من مجمل الأرنونا في السنة؛ قارنوا بـ T17.</translation>
    </message>
    <message>
        <source>Arnona collection</source>
        <translation>جباية الأرنونا</translation>
    </message>
    <message>
        <source>Share of residential arnona charged that is collected, weighted by what is charged; compare T22.</source>
        <translation>نسبة ما يُجبى من أرنونا السكن المفروضة، مرجّحة بالمفروض؛ قارنوا بـ T22.</translation>
    </message>
    <message>
        <source>Balance grant</source>
        <translation>هبة الموازنة</translation>
    </message>
    <message>
        <source>Balance grant of the state over residents; compare T20.</source>
        <translation>هبة الموازنة من الدولة للساكن؛ قارنوا بـ T20.</translation>
    </message>
    <message>
        <source>State grants</source>
        <translation>هبات الدولة</translation>
    </message>
    <message>
        <source>All grants of the state to authorities and cluster bodies over residents.</source>
        <translation>مجمل هبات الدولة للسلطات وأجسام العناقيد، للساكن.</translation>
    </message>
    <message>
        <source>Municipal spending</source>
        <translation>الإنفاق البلدي</translation>
    </message>
    <message>
        <source>Payments of authorities and cluster bodies over residents, without what they pay each other; compare T13.</source>
        <translation>مدفوعات السلطات وأجسام العناقيد للساكن، دون ما يدفعه بعضها لبعض؛ قارنوا بـ T13.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Receipts less payments of authorities over receipts; loans excluded.</source>
        <translation>مقبوضات السلطات ناقص مدفوعاتها، نسبةً إلى المقبوضات؛ دون القروض.</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>الدَّين</translation>
    </message>
    <message>
        <source>Debt of authorities over their receipts of the year.</source>
        <translation>دين السلطات نسبةً إلى مقبوضاتها في السنة.</translation>
    </message>
    <message>
        <source>Authorities with a deficit</source>
        <translation>سلطات بعجز</translation>
    </message>
    <message>
        <source>Share of authorities with residents that paid more than they received in the year; all count alike.</source>
        <translation>نسبة السلطات المأهولة التي دفعت في السنة أكثر مما قبضت؛ كلها تُحسب بالتساوي.</translation>
    </message>
    <message>
        <source>Programme cost</source>
        <translation>كلفة البرامج</translation>
    </message>
    <message>
        <source>What authorities and cluster bodies pay for programmes of levers, over residents.</source>
        <translation>ما تدفعه السلطات وأجسام العناقيد لبرامج الروافع، للساكن.</translation>
    </message>
    <message>
        <source>Transfer from the rest of Israel</source>
        <translation>تحويل من بقية إسرائيل</translation>
    </message>
    <message>
        <source>What the state pays in the region beyond what it takes there, over residents; only for the whole region.</source>
        <translation>ما تدفعه الدولة في المنطقة زيادةً على ما تجبيه فيها، للساكن؛ للمنطقة كلها فقط.</translation>
    </message>
    <message>
        <source>Service gap</source>
        <translation>فجوة الخدمات</translation>
    </message>
    <message>
        <source>Headline gap: Gini between authorities of the service level over all domains, weighted by residents.</source>
        <translation>الفجوة الرئيسية: جيني بين السلطات لمستوى الخدمة في كل المجالات، مرجّحًا بالسكان.</translation>
    </message>
    <message>
        <source>Service gap, CV</source>
        <translation>فجوة الخدمات، معامل الاختلاف</translation>
    </message>
    <message>
        <source>Coefficient of variation between authorities of the service level, weighted by residents.</source>
        <translation>معامل الاختلاف بين السلطات لمستوى الخدمة، مرجّحًا بالسكان.</translation>
    </message>
    <message>
        <source>Service gap, P90/P10</source>
        <translation>فجوة الخدمات، P90/P10</translation>
    </message>
    <message>
        <source>Ninth decile over first decile of the service level, each resident having that of their authority.</source>
        <translation>العُشر التاسع إلى الأول لمستوى الخدمة، ولكل ساكن مستوى سلطته.</translation>
    </message>
    <message>
        <source>Service gap, Hoover</source>
        <translation>فجوة الخدمات، هوفر</translation>
    </message>
    <message>
        <source>Share of all services that would have to move between authorities for an equal level, weighted by residents.</source>
        <translation>نسبة الخدمات التي يجب أن تنتقل بين السلطات لتتساوى المستويات، مرجّحة بالسكان.</translation>
    </message>
    <message>
        <source>Below the service floor</source>
        <translation>دون أرضية الخدمة</translation>
    </message>
    <message>
        <source>Share of residents whose authority&apos;s service level is below 0.8 of the national mean of the start.</source>
        <translation>نسبة السكان الذين مستوى الخدمة في سلطتهم دون 0.8 من المتوسط القطري في البداية.</translation>
    </message>
    <message>
        <source>Own-revenue gap</source>
        <translation>فجوة الإيراد الذاتي</translation>
    </message>
    <message>
        <source>Gini between authorities of own revenue per resident, weighted by residents; baseline T14.</source>
        <translation>جيني بين السلطات للإيراد الذاتي للساكن، مرجّحًا بالسكان؛ الأساس T14.</translation>
    </message>
    <message>
        <source>Own-revenue gap, CV</source>
        <translation>فجوة الإيراد الذاتي، معامل الاختلاف</translation>
    </message>
    <message>
        <source>Coefficient of variation between authorities of own revenue per resident, weighted by residents; baseline T15.</source>
        <translation>معامل الاختلاف بين السلطات للإيراد الذاتي للساكن، مرجّحًا بالسكان؛ الأساس T15.</translation>
    </message>
    <message>
        <source>Income gap between authorities</source>
        <translation>فجوة الدخل بين السلطات</translation>
    </message>
    <message>
        <source>Theil&apos;s T between authorities of mean income, weighted by residents: the whole of what lies between them.</source>
        <translation>ثيل T بين السلطات لمتوسط الدخل، مرجّحًا بالسكان: كل ما بين السلطات.</translation>
    </message>
    <message>
        <source>Income gap, Gini between authorities</source>
        <translation>فجوة الدخل، جيني بين السلطات</translation>
    </message>
    <message>
        <source>Gini between authorities of mean income, weighted by residents.</source>
        <translation>جيني بين السلطات لمتوسط الدخل، مرجّحًا بالسكان.</translation>
    </message>
    <message>
        <source>Spread of income between authorities</source>
        <translation>تشتت الدخل بين السلطات</translation>
    </message>
    <message>
        <source>Standard deviation between authorities of the logarithm of mean income; its fall in time is sigma-convergence.</source>
        <translation>الانحراف المعياري بين السلطات للوغاريتم متوسط الدخل؛ وانخفاضه مع الزمن هو تقارب سيغما.</translation>
    </message>
    <message>
        <source>Spread of services between authorities</source>
        <translation>تشتت الخدمات بين السلطات</translation>
    </message>
    <message>
        <source>Standard deviation between authorities of the logarithm of the service level (sigma-convergence).</source>
        <translation>الانحراف المعياري بين السلطات للوغاريتم مستوى الخدمة (تقارب سيغما).</translation>
    </message>
    <message>
        <source>Rank persistence of income</source>
        <translation>ثبات ترتيب الدخل</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation of authorities&apos; ranks by mean income with those of the start; compare T41.</source>
        <translation>ارتباط سبيرمان لترتيب السلطات بحسب متوسط الدخل مع ترتيب البداية؛ قارنوا بـ T41.</translation>
    </message>
    <message>
        <source>Rank persistence of services</source>
        <translation>ثبات ترتيب الخدمات</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation of authorities&apos; ranks by service level with those of the start.</source>
        <translation>ارتباط سبيرمان لترتيب السلطات بحسب مستوى الخدمة مع ترتيب البداية.</translation>
    </message>
    <message>
        <source>Arab to Jewish income</source>
        <translation>الدخل: العرب إلى اليهود</translation>
    </message>
    <message>
        <source>Mean equivalised income of Arab residents (Druze and Bedouin too) over that of Jewish and other residents.</source>
        <translation>متوسط الدخل المعادَل للسكان العرب (بمن فيهم الدروز والبدو) إلى اليهود وغيرهم.</translation>
    </message>
    <message>
        <source>Employment gap of groups</source>
        <translation>فجوة التشغيل بين المجموعات</translation>
    </message>
    <message>
        <source>Employment rate at 25-64 of Jewish and other residents less that of Arab ones; baselines T54-T56.</source>
        <translation>معدل التشغيل في سن 25-64 لليهود وغيرهم ناقص معدله للعرب؛ الأساس T54-T56.</translation>
    </message>
    <message>
        <source>Wages in Arab and Jewish authorities</source>
        <translation>الأجور في السلطات العربية واليهودية</translation>
    </message>
    <message>
        <source>Mean wage of employees in authorities with an Arab majority over that in the others; baseline T36.</source>
        <translation>متوسط أجر الأجيرين في السلطات ذات الأغلبية العربية إلى غيرها؛ الأساس T36.</translation>
    </message>
    <message>
        <source>Mean income</source>
        <translation>متوسط الدخل</translation>
    </message>
    <message>
        <source>Disposable household income over the square root of the members, mean over persons, in NIS of 2018.</source>
        <translation>الدخل المتاح للأسرة على الجذر التربيعي لعدد أفرادها، متوسطًا على الأفراد، بشواكل 2018.</translation>
    </message>
    <message>
        <source>Median income</source>
        <translation>وسيط الدخل</translation>
    </message>
    <message>
        <source>Median over persons of equivalised disposable household income (square-root scale).</source>
        <translation>وسيط الدخل المتاح المعادَل على الأفراد (سلّم الجذر).</translation>
    </message>
    <message>
        <source>Income of the poorest 40 %</source>
        <translation>دخل أفقر 40 %</translation>
    </message>
    <message>
        <source>Mean equivalised disposable income of the poorest 40 % of persons in each year (anonymous).</source>
        <translation>متوسط الدخل المتاح المعادَل لأفقر 40 % من الأفراد في كل سنة (دون تتبّع أشخاص).</translation>
    </message>
    <message>
        <source>Household income</source>
        <translation>دخل الأسرة</translation>
    </message>
    <message>
        <source>Mean disposable income of a household, not equivalised.</source>
        <translation>متوسط الدخل المتاح للأسرة، دون معادلة.</translation>
    </message>
    <message>
        <source>Market income</source>
        <translation>دخل السوق</translation>
    </message>
    <message>
        <source>Equivalised income from work, capital and occupational pensions before taxes and transfers, mean over persons.</source>
        <translation>الدخل المعادَل من العمل ورأس المال ومعاشات العمل قبل الضرائب والتحويلات، متوسطًا على الأفراد.</translation>
    </message>
    <message>
        <source>Income growth</source>
        <translation>نمو الدخل</translation>
    </message>
    <message>
        <source>Headline growth: mean yearly real growth of mean income since the start, (y_T / y_0)^(1/T) - 1.</source>
        <translation>النمو الرئيسي: متوسط النمو الحقيقي السنوي لمتوسط الدخل منذ البداية، ‎(y_T / y_0)^(1/T) - 1‎.</translation>
    </message>
    <message>
        <source>Income growth of stayers</source>
        <translation>نمو دخل الباقين</translation>
    </message>
    <message>
        <source>Yearly real growth since the start of the mean income of residents who live in the same authority as then.</source>
        <translation>النمو الحقيقي السنوي منذ البداية لمتوسط دخل السكان الذين يقيمون في السلطة نفسها.</translation>
    </message>
    <message>
        <source>Growth of the poorest 40 %</source>
        <translation>نمو دخل أفقر 40 %</translation>
    </message>
    <message>
        <source>Yearly real growth since the start of the mean income of the poorest 40 % in each year.</source>
        <translation>النمو الحقيقي السنوي منذ البداية لمتوسط دخل أفقر 40 % في كل سنة.</translation>
    </message>
    <message>
        <source>Shared-prosperity premium</source>
        <translation>علاوة الازدهار المشترك</translation>
    </message>
    <message>
        <source>Growth of the income of the poorest 40 % less growth of mean income; above 0, growth is inclusive.</source>
        <translation>نمو دخل أفقر 40 % ناقص نمو متوسط الدخل؛ فوق 0 يكون النمو شاملًا.</translation>
    </message>
    <message>
        <source>Inclusive income</source>
        <translation>الدخل الشامل</translation>
    </message>
    <message>
        <source>Mean income times one less Atkinson&apos;s index (aversion 1): the equal income that would be as good.</source>
        <translation>متوسط الدخل في واحد ناقص مؤشر أتكنسون (نفور 1): الدخل المتساوي المكافئ.</translation>
    </message>
    <message>
        <source>Gross product</source>
        <translation>الناتج الإجمالي</translation>
    </message>
    <message>
        <source>Gross product by place of work over residents: sales less inputs and imports, and what public staff costs.</source>
        <translation>الناتج الإجمالي بحسب مكان العمل للساكن: المبيعات ناقص المدخلات والاستيراد، وكلفة العاملين العامين.</translation>
    </message>
    <message>
        <source>Labour productivity</source>
        <translation>إنتاجية العمل</translation>
    </message>
    <message>
        <source>Gross product by place of work over the jobs filled there in December.</source>
        <translation>الناتج الإجمالي بحسب مكان العمل إلى الوظائف المشغولة هناك في كانون الأول.</translation>
    </message>
    <message>
        <source>Gini of income</source>
        <translation>جيني الدخل</translation>
    </message>
    <message>
        <source>Gini coefficient of equivalised disposable income over persons.</source>
        <translation>معامل جيني للدخل المتاح المعادَل على الأفراد.</translation>
    </message>
    <message>
        <source>Gini of market income</source>
        <translation>جيني دخل السوق</translation>
    </message>
    <message>
        <source>Gini coefficient of equivalised income before taxes and transfers; baseline T31.</source>
        <translation>معامل جيني للدخل المعادَل قبل الضرائب والتحويلات؛ الأساس T31.</translation>
    </message>
    <message>
        <source>Redistribution</source>
        <translation>إعادة التوزيع</translation>
    </message>
    <message>
        <source>Gini of market income less Gini of disposable income: what taxes and transfers level.</source>
        <translation>جيني دخل السوق ناقص جيني الدخل المتاح: ما تسوّيه الضرائب والتحويلات.</translation>
    </message>
    <message>
        <source>Theil T</source>
        <translation>ثيل T</translation>
    </message>
    <message>
        <source>Theil&apos;s T of equivalised disposable income, incomes below 1 % of the region&apos;s median raised to it.</source>
        <translation>ثيل T للدخل المتاح المعادَل؛ وتُرفع الدخول دون 1 % من وسيط المنطقة إليه.</translation>
    </message>
    <message>
        <source>Theil T between clusters</source>
        <translation>ثيل T بين العناقيد</translation>
    </message>
    <message>
        <source>Part of Theil&apos;s T that would be left if everybody had the mean income of their cluster.</source>
        <translation>الجزء الذي كان سيبقى من ثيل T لو كان لكل فرد متوسط دخل عنقوده.</translation>
    </message>
    <message>
        <source>Theil T between authorities</source>
        <translation>ثيل T بين السلطات</translation>
    </message>
    <message>
        <source>Part of Theil&apos;s T between authorities inside their clusters.</source>
        <translation>جزء ثيل T بين السلطات داخل عناقيدها.</translation>
    </message>
    <message>
        <source>Theil T between groups</source>
        <translation>ثيل T بين المجموعات</translation>
    </message>
    <message>
        <source>Part of Theil&apos;s T between the population groups inside each authority.</source>
        <translation>جزء ثيل T بين المجموعات السكانية داخل كل سلطة.</translation>
    </message>
    <message>
        <source>Theil T within groups</source>
        <translation>ثيل T داخل المجموعات</translation>
    </message>
    <message>
        <source>Part of Theil&apos;s T between persons of one group in one authority.</source>
        <translation>جزء ثيل T بين أفراد مجموعة واحدة في سلطة واحدة.</translation>
    </message>
    <message>
        <source>Between-area share of Theil</source>
        <translation>حصة ما بين المناطق من ثيل</translation>
    </message>
    <message>
        <source>Share of Theil&apos;s T between clusters and authorities: the most that levelling authorities could remove.</source>
        <translation>حصة ثيل T بين العناقيد والسلطات: أقصى ما يمكن أن تزيله تسوية السلطات.</translation>
    </message>
    <message>
        <source>Incomes raised to the floor</source>
        <translation>دخول رُفعت إلى الأرضية</translation>
    </message>
    <message>
        <source>Share of persons whose income was raised to 1 % of the region&apos;s median for Theil&apos;s and Atkinson&apos;s indices.</source>
        <translation>نسبة الأفراد الذين رُفع دخلهم إلى 1 % من وسيط المنطقة لأجل مؤشري ثيل وأتكنسون.</translation>
    </message>
    <message>
        <source>Atkinson index</source>
        <translation>مؤشر أتكنسون</translation>
    </message>
    <message>
        <source>Atkinson&apos;s index with aversion 1: one less the geometric over the arithmetic mean of income.</source>
        <translation>مؤشر أتكنسون بنفور 1: واحد ناقص المتوسط الهندسي على الحسابي للدخل.</translation>
    </message>
    <message>
        <source>Palma ratio</source>
        <translation>نسبة بالما</translation>
    </message>
    <message>
        <source>Income share of the richest tenth over that of the poorest 40 %.</source>
        <translation>حصة دخل أغنى عُشر إلى حصة أفقر 40 %.</translation>
    </message>
    <message>
        <source>P90/P10</source>
        <translation>‏P90/P10</translation>
    </message>
    <message>
        <source>Ninth decile of equivalised disposable income over the first.</source>
        <translation>العُشر التاسع للدخل المتاح المعادَل إلى الأول.</translation>
    </message>
    <message>
        <source>S80/S20</source>
        <translation>‏S80/S20</translation>
    </message>
    <message>
        <source>Income share of the richest fifth over that of the poorest fifth.</source>
        <translation>حصة دخل أغنى خُمس إلى أفقر خُمس.</translation>
    </message>
    <message>
        <source>Hoover index</source>
        <translation>مؤشر هوفر</translation>
    </message>
    <message>
        <source>Share of all income that would have to move for equality.</source>
        <translation>نسبة الدخل التي يجب أن تنتقل لتحقيق المساواة.</translation>
    </message>
    <message>
        <source>Poverty</source>
        <translation>الفقر</translation>
    </message>
    <message>
        <source>Share of persons below the national poverty line of 2018, fixed in real terms, on the National Insurance scale.</source>
        <translation>نسبة الأفراد دون خط الفقر القطري لعام 2018، ثابتًا بالقيم الحقيقية، على سلّم التأمين الوطني.</translation>
    </message>
    <message>
        <source>Poverty gap</source>
        <translation>فجوة الفقر</translation>
    </message>
    <message>
        <source>Mean shortfall from the national poverty line of 2018 as a share of it, 0 for those above it.</source>
        <translation>متوسط القصور عن خط الفقر القطري لعام 2018 كنسبة منه، و0 لمن فوقه.</translation>
    </message>
    <message>
        <source>Relative poverty</source>
        <translation>الفقر النسبي</translation>
    </message>
    <message>
        <source>Share of persons below half the median of their own area in the same year, square-root scale.</source>
        <translation>نسبة الأفراد دون نصف وسيط منطقتهم في السنة نفسها، سلّم الجذر.</translation>
    </message>
    <message>
        <source>Gini of wages</source>
        <translation>جيني الأجور</translation>
    </message>
    <message>
        <source>Gini coefficient of gross monthly wages of resident employees; baseline T32.</source>
        <translation>معامل جيني للأجور الشهرية الإجمالية للأجيرين المقيمين؛ الأساس T32.</translation>
    </message>
    <message>
        <source>Between-area share of wage Theil</source>
        <translation>حصة ما بين المناطق من ثيل الأجور</translation>
    </message>
    <message>
        <source>Share of Theil&apos;s T of wages that lies between clusters and authorities; baseline T35.</source>
        <translation>حصة ثيل T للأجور بين العناقيد والسلطات؛ الأساس T35.</translation>
    </message>
    <message>
        <source>Employment 15+</source>
        <translation>التشغيل 15+</translation>
    </message>
    <message>
        <source>Employed residents over all of 15 and older, labour force survey definitions; baseline T53.</source>
        <translation>السكان المشتغلون من مجمل أبناء 15 فأكثر، بتعريفات مسح القوى العاملة؛ الأساس T53.</translation>
    </message>
    <message>
        <source>Participation 15+</source>
        <translation>المشاركة 15+</translation>
    </message>
    <message>
        <source>Employed and unemployed residents over all of 15 and older; baseline T53.</source>
        <translation>السكان المشتغلون والعاطلون من مجمل أبناء 15 فأكثر؛ الأساس T53.</translation>
    </message>
    <message>
        <source>Unemployment 15+</source>
        <translation>البطالة 15+</translation>
    </message>
    <message>
        <source>Unemployed residents over the labour force from 15; baseline T50.</source>
        <translation>السكان العاطلون من القوى العاملة من سن 15؛ الأساس T50.</translation>
    </message>
    <message>
        <source>Employment 25-64</source>
        <translation>التشغيل 25-64</translation>
    </message>
    <message>
        <source>Employed residents of 25-64 over all of that age.</source>
        <translation>السكان المشتغلون في سن 25-64 من مجمل هذه السن.</translation>
    </message>
    <message>
        <source>Participation 25-64</source>
        <translation>المشاركة 25-64</translation>
    </message>
    <message>
        <source>Employed and unemployed residents of 25-64 over all of that age.</source>
        <translation>السكان المشتغلون والعاطلون في سن 25-64 من مجمل هذه السن.</translation>
    </message>
    <message>
        <source>Unemployment 25-64</source>
        <translation>البطالة 25-64</translation>
    </message>
    <message>
        <source>Unemployed residents of 25-64 over the labour force of that age.</source>
        <translation>السكان العاطلون في سن 25-64 من القوى العاملة في هذه السن.</translation>
    </message>
    <message>
        <source>Employment of Jewish residents</source>
        <translation>تشغيل السكان اليهود</translation>
    </message>
    <message>
        <source>Employed over all Jewish and other residents of 25-64.</source>
        <translation>المشتغلون من مجمل السكان اليهود وغيرهم في سن 25-64.</translation>
    </message>
    <message>
        <source>Employment of Arab residents</source>
        <translation>تشغيل السكان العرب</translation>
    </message>
    <message>
        <source>Employed over all Arab residents of 25-64, Druze and Bedouin included.</source>
        <translation>المشتغلون من مجمل السكان العرب في سن 25-64، بمن فيهم الدروز والبدو.</translation>
    </message>
    <message>
        <source>Employment of Druze residents</source>
        <translation>تشغيل السكان الدروز</translation>
    </message>
    <message>
        <source>Employed over all Druze residents of 25-64.</source>
        <translation>المشتغلون من مجمل السكان الدروز في سن 25-64.</translation>
    </message>
    <message>
        <source>Employment of Bedouin residents</source>
        <translation>تشغيل السكان البدو</translation>
    </message>
    <message>
        <source>Employed over all Bedouin residents of 25-64.</source>
        <translation>المشتغلون من مجمل السكان البدو في سن 25-64.</translation>
    </message>
    <message>
        <source>Employment of Arab men</source>
        <translation>تشغيل الرجال العرب</translation>
    </message>
    <message>
        <source>Employed over all Arab men of 25-64, Druze and Bedouin included; baseline T55.</source>
        <translation>المشتغلون من مجمل الرجال العرب في سن 25-64، بمن فيهم الدروز والبدو؛ الأساس T55.</translation>
    </message>
    <message>
        <source>Employment of Arab women</source>
        <translation>تشغيل النساء العربيات</translation>
    </message>
    <message>
        <source>Employed over all Arab women of 25-64, Druze and Bedouin included; baseline T56.</source>
        <translation>المشتغلات من مجمل النساء العربيات في سن 25-64، بمن فيهن الدرزيات والبدويات؛ الأساس T56.</translation>
    </message>
    <message>
        <source>Employment gap of women</source>
        <translation>فجوة تشغيل النساء</translation>
    </message>
    <message>
        <source>Employment rate of men less that of women at 25-64.</source>
        <translation>معدل تشغيل الرجال ناقص معدل النساء في سن 25-64.</translation>
    </message>
    <message>
        <source>Unemployment gap of groups</source>
        <translation>فجوة البطالة بين المجموعات</translation>
    </message>
    <message>
        <source>Unemployment rate of Arab residents less that of Jewish and other ones at 25-64.</source>
        <translation>معدل بطالة العرب ناقص معدل اليهود وغيرهم في سن 25-64.</translation>
    </message>
    <message>
        <source>Mean wage</source>
        <translation>متوسط الأجر</translation>
    </message>
    <message>
        <source>Gross monthly wage of resident employees in December, wherever they work; baseline T33.</source>
        <translation>الأجر الشهري الإجمالي للأجيرين المقيمين في كانون الأول، أينما عملوا؛ الأساس T33.</translation>
    </message>
    <message>
        <source>Median to mean wage</source>
        <translation>وسيط الأجر إلى متوسطه</translation>
    </message>
    <message>
        <source>Median over mean gross wage of resident employees; baseline T39.</source>
        <translation>وسيط الأجر الإجمالي إلى متوسطه للأجيرين المقيمين؛ الأساس T39.</translation>
    </message>
    <message>
        <source>Women&apos;s to men&apos;s wage</source>
        <translation>أجر النساء إلى الرجال</translation>
    </message>
    <message>
        <source>Mean gross wage of women over that of men among resident employees; baseline T37.</source>
        <translation>متوسط الأجر الإجمالي للنساء إلى الرجال بين الأجيرين المقيمين؛ الأساس T37.</translation>
    </message>
    <message>
        <source>Arab to Jewish wage</source>
        <translation>الأجر: العرب إلى اليهود</translation>
    </message>
    <message>
        <source>Mean gross wage of Arab over that of Jewish and other resident employees.</source>
        <translation>متوسط الأجر الإجمالي للأجيرين العرب إلى اليهود وغيرهم.</translation>
    </message>
    <message>
        <source>Work outside the authority</source>
        <translation>العمل خارج السلطة</translation>
    </message>
    <message>
        <source>Share of employed residents who work outside the authority where they live; baseline T60.</source>
        <translation>نسبة السكان المشتغلين الذين يعملون خارج سلطة سكنهم؛ الأساس T60.</translation>
    </message>
    <message>
        <source>Work outside the region</source>
        <translation>العمل خارج المنطقة</translation>
    </message>
    <message>
        <source>Share of employed residents who work outside the region; compare T63.</source>
        <translation>نسبة السكان المشتغلين الذين يعملون خارج المنطقة؛ قارنوا بـ T63.</translation>
    </message>
    <message>
        <source>Commute</source>
        <translation>التنقّل إلى العمل</translation>
    </message>
    <message>
        <source>Mean distance one way, as the crow flies, of employed residents who work in the region.</source>
        <translation>متوسط المسافة الجوية ذهابًا للسكان المشتغلين الذين يعملون في المنطقة.</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>الوظائف الشاغرة</translation>
    </message>
    <message>
        <source>Jobs left open at the end of December over these and the filled ones.</source>
        <translation>الوظائف التي بقيت شاغرة في نهاية كانون الأول من مجمل الشاغرة والمشغولة.</translation>
    </message>
    <message>
        <source>Vacancies for each unemployed</source>
        <translation>وظائف شاغرة لكل عاطل</translation>
    </message>
    <message>
        <source>Jobs left open at the end of December over unemployed residents; compare T59.</source>
        <translation>الوظائف الشاغرة في نهاية كانون الأول إلى السكان العاطلين؛ قارنوا بـ T59.</translation>
    </message>
    <message>
        <source>Jobs for each working resident</source>
        <translation>وظائف لكل ساكن عامل</translation>
    </message>
    <message>
        <source>Jobs filled in the area over employed residents of the area: above 1, more commute in than out.</source>
        <translation>الوظائف المشغولة في المنطقة إلى سكانها المشتغلين: فوق 1، الداخلون للعمل أكثر من الخارجين.</translation>
    </message>
    <message>
        <source>Matriculation</source>
        <translation>شهادة البجروت</translation>
    </message>
    <message>
        <source>Share with matriculation among residents who were 18 or 19 when the school year began; baseline T80.</source>
        <translation>نسبة الحاصلين على البجروت بين من كانوا في 18 أو 19 عند بدء السنة الدراسية؛ الأساس T80.</translation>
    </message>
    <message>
        <source>Matriculation gap of groups</source>
        <translation>فجوة البجروت بين المجموعات</translation>
    </message>
    <message>
        <source>Share with matriculation at 18-19 of Jewish and other residents less that of Arab ones; compare T80.</source>
        <translation>نسبة البجروت في سن 18-19 لليهود وغيرهم ناقص نسبتها للعرب؛ قارنوا بـ T80.</translation>
    </message>
    <message>
        <source>Degrees at 25-34</source>
        <translation>شهادات جامعية 25-34</translation>
    </message>
    <message>
        <source>Share with a degree among residents of 25-34; degrees are taken at 26.</source>
        <translation>نسبة حاملي الشهادة الجامعية بين السكان 25-34؛ وتُنال في سن 26.</translation>
    </message>
    <message>
        <source>Degrees at 35-54</source>
        <translation>شهادات جامعية 35-54</translation>
    </message>
    <message>
        <source>Share with a degree among residents of 35-54; compare T84.</source>
        <translation>نسبة حاملي الشهادة الجامعية بين السكان 35-54؛ قارنوا بـ T84.</translation>
    </message>
    <message>
        <source>Daycare under 3</source>
        <translation>حضانات دون سن 3</translation>
    </message>
    <message>
        <source>Share of residents of 0-2 in supervised daycare, last school year.</source>
        <translation>نسبة السكان أبناء 0-2 في حضانات خاضعة للإشراف، في السنة الدراسية الأخيرة.</translation>
    </message>
    <message>
        <source>Preschool</source>
        <translation>الروضة</translation>
    </message>
    <message>
        <source>Share of those of 6 who went to preschool.</source>
        <translation>نسبة من التحقوا بالروضة بين أبناء 6.</translation>
    </message>
    <message>
        <source>Development at 6</source>
        <translation>النمو في سن 6</translation>
    </message>
    <message>
        <source>Mean skill of those of 6; 0 is the mean of the population of the start.</source>
        <translation>متوسط مهارة أبناء 6؛ 0 هو متوسط السكان في البداية.</translation>
    </message>
    <message>
        <source>Skill of pupils</source>
        <translation>مهارة التلاميذ</translation>
    </message>
    <message>
        <source>Mean skill of those of 6-17.</source>
        <translation>متوسط مهارة أبناء 6-17.</translation>
    </message>
    <message>
        <source>Skill at 18</source>
        <translation>المهارة في سن 18</translation>
    </message>
    <message>
        <source>Mean skill of those of 18: the sum of all stages of childhood.</source>
        <translation>متوسط مهارة أبناء 18: حصيلة كل مراحل الطفولة.</translation>
    </message>
    <message>
        <source>Character at 18</source>
        <translation>الشخصية في سن 18</translation>
    </message>
    <message>
        <source>Mean perseverance and social skill of those of 18.</source>
        <translation>متوسط المثابرة والمهارة الاجتماعية لدى أبناء 18.</translation>
    </message>
    <message>
        <source>Matriculation for universities</source>
        <translation>بجروت للجامعات</translation>
    </message>
    <message>
        <source>Share of those of 18 with a certificate that universities accept; compare T81.</source>
        <translation>نسبة أبناء 18 الحاصلين على شهادة تقبلها الجامعات؛ قارنوا بـ T81.</translation>
    </message>
    <message>
        <source>Matriculation of the poorer half</source>
        <translation>بجروت النصف الأفقر</translation>
    </message>
    <message>
        <source>Share with matriculation of those of 18 whose parents stood in the lower half of incomes (D24, D25).</source>
        <translation>نسبة الحاصلين على البجروت بين أبناء 18 الذين كان والداهم في النصف الأدنى من الدخول (D24, D25).</translation>
    </message>
    <message>
        <source>Entered higher education</source>
        <translation>التحقوا بالتعليم العالي</translation>
    </message>
    <message>
        <source>Share of those of 26 who entered higher education; compare T82.</source>
        <translation>نسبة من التحقوا بالتعليم العالي بين أبناء 26؛ قارنوا بـ T82.</translation>
    </message>
    <message>
        <source>Higher education of the poorer half</source>
        <translation>التعليم العالي للنصف الأفقر</translation>
    </message>
    <message>
        <source>Share of those of 26 from the lower half of incomes who entered higher education.</source>
        <translation>نسبة من التحقوا بالتعليم العالي بين أبناء 26 من النصف الأدنى من الدخول.</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>القبول</translation>
    </message>
    <message>
        <source>Share of this year&apos;s applicants for higher education who found a place.</source>
        <translation>نسبة من وجدوا مكانًا بين المتقدمين إلى التعليم العالي هذه السنة.</translation>
    </message>
    <message>
        <source>Youth movements</source>
        <translation>حركات الشبيبة</translation>
    </message>
    <message>
        <source>Share of residents of 9-17 in youth movements.</source>
        <translation>نسبة السكان أبناء 9-17 في حركات الشبيبة.</translation>
    </message>
    <message>
        <source>Arab to Jewish youth movements</source>
        <translation>حركات الشبيبة: العرب إلى اليهود</translation>
    </message>
    <message>
        <source>Share in youth movements of Arab residents of 9-17 over that of Jewish and other ones.</source>
        <translation>نسبة المشاركين في حركات الشبيبة بين أبناء 9-17 العرب إلى نسبتهم بين اليهود وغيرهم.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Share of those of 22 who did military, national or civic service.</source>
        <translation>نسبة أبناء 22 الذين أدّوا خدمة عسكرية أو وطنية أو مدنية.</translation>
    </message>
    <message>
        <source>Science excellence</source>
        <translation>التميّز العلمي</translation>
    </message>
    <message>
        <source>Share of pupils of 12-17 in a science excellence programme or STEM track.</source>
        <translation>نسبة التلاميذ أبناء 12-17 في برنامج تميّز علمي أو مسار STEM.</translation>
    </message>
    <message>
        <source>Procurement in the region</source>
        <translation>المشتريات في المنطقة</translation>
    </message>
    <message>
        <source>Share of purchases by contract of authorities and cluster bodies whose supplier is a business of the region.</source>
        <translation>نسبة مشتريات السلطات وأجسام العناقيد بعقود من مورّدين من أعمال المنطقة.</translation>
    </message>
    <message>
        <source>Procurement in the authority</source>
        <translation>المشتريات في السلطة</translation>
    </message>
    <message>
        <source>Share of purchases by contract whose supplier is a business of the authority that buys.</source>
        <translation>نسبة المشتريات بعقود من مورّدين من أعمال السلطة المشترية.</translation>
    </message>
    <message>
        <source>Household spending in the region</source>
        <translation>إنفاق الأسر في المنطقة</translation>
    </message>
    <message>
        <source>Share of household spending on goods and services, net of VAT, that businesses of the region receive.</source>
        <translation>نسبة إنفاق الأسر على السلع والخدمات، دون ضريبة القيمة المضافة، التي تصل أعمال المنطقة.</translation>
    </message>
    <message>
        <source>Local retention, round 1</source>
        <translation>الاحتفاظ المحلي، جولة 1</translation>
    </message>
    <message>
        <source>What residents (wages) and businesses (contracts) of the region get of a shekel of municipal spending.</source>
        <translation>ما يناله سكان المنطقة (أجور) وأعمالها (عقود) من كل شيكل إنفاق بلدي.</translation>
    </message>
    <message>
        <source>Local retention, round 2</source>
        <translation>الاحتفاظ المحلي، جولة 2</translation>
    </message>
    <message>
        <source>What is in the region after those who got a shekel of municipal spending have spent their part.</source>
        <translation>ما يبقى في المنطقة بعد أن ينفق من نالوا شيكل الإنفاق البلدي نصيبهم.</translation>
    </message>
    <message>
        <source>Local retention, round 3</source>
        <translation>الاحتفاظ المحلي، جولة 3</translation>
    </message>
    <message>
        <source>What is in the region of a shekel of municipal spending after a third round.</source>
        <translation>ما يبقى في المنطقة من شيكل إنفاق بلدي بعد جولة ثالثة.</translation>
    </message>
    <message>
        <source>LM3</source>
        <translation>‏LM3</translation>
    </message>
    <message>
        <source>Local multiplier: the shekel, what stays after the first round and after the second, over the shekel.</source>
        <translation>المضاعف المحلي: الشيكل، وما يبقى بعد الجولة الأولى وبعد الثانية، إلى الشيكل.</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>Residents at the end of the year; baseline T01.</source>
        <translation>السكان في نهاية السنة؛ الأساس T01.</translation>
    </message>
    <message>
        <source>Population growth</source>
        <translation>نمو السكان</translation>
    </message>
    <message>
        <source>Residents at the end of the year over those of January, less 1; compare T05.</source>
        <translation>السكان في نهاية السنة إلى كانون الثاني، ناقص 1؛ قارنوا بـ T05.</translation>
    </message>
    <message>
        <source>Births</source>
        <translation>الولادات</translation>
    </message>
    <message>
        <source>Births of the year for 1,000 residents; baseline T94.</source>
        <translation>ولادات السنة لكل 1,000 ساكن؛ الأساس T94.</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>الوفيات</translation>
    </message>
    <message>
        <source>Deaths of the year for 1,000 residents; baseline T94.</source>
        <translation>وفيات السنة لكل 1,000 ساكن؛ الأساس T94.</translation>
    </message>
    <message>
        <source>Net migration</source>
        <translation>صافي الهجرة</translation>
    </message>
    <message>
        <source>Arrivals less departures of the year for 1,000 residents; moves inside an area cancel.</source>
        <translation>الوافدون ناقص المغادرين في السنة لكل 1,000 ساكن؛ والتنقلات داخل المنطقة تتلاغى.</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>المغادرون</translation>
    </message>
    <message>
        <source>Residents who left their authority in the year, for another one or the rest of the country; compare T90.</source>
        <translation>سكان غادروا سلطتهم في السنة إلى أخرى أو إلى بقية البلاد؛ قارنوا بـ T90.</translation>
    </message>
    <message>
        <source>Aged 0-17</source>
        <translation>أبناء 0-17</translation>
    </message>
    <message>
        <source>Share of residents of 0-17; baseline T93.</source>
        <translation>نسبة السكان 0-17؛ الأساس T93.</translation>
    </message>
    <message>
        <source>Aged 65+</source>
        <translation>أبناء 65+</translation>
    </message>
    <message>
        <source>Share of residents of 65 and older; baseline T92.</source>
        <translation>نسبة السكان 65 فأكثر؛ الأساس T92.</translation>
    </message>
    <message>
        <source>Jewish and other residents</source>
        <translation>سكان يهود وغيرهم</translation>
    </message>
    <message>
        <source>Share of Jewish and other residents, as the CBS counts them.</source>
        <translation>نسبة السكان اليهود وغيرهم، كما تعدّهم دائرة الإحصاء المركزية.</translation>
    </message>
    <message>
        <source>Arab residents</source>
        <translation>سكان عرب</translation>
    </message>
    <message>
        <source>Share of Arab residents, Druze and Bedouin included.</source>
        <translation>نسبة السكان العرب، بمن فيهم الدروز والبدو.</translation>
    </message>
    <message>
        <source>Druze residents</source>
        <translation>سكان دروز</translation>
    </message>
    <message>
        <source>Share of Druze residents.</source>
        <translation>نسبة السكان الدروز.</translation>
    </message>
    <message>
        <source>Bedouin residents</source>
        <translation>سكان بدو</translation>
    </message>
    <message>
        <source>Share of Bedouin residents.</source>
        <translation>نسبة السكان البدو.</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>الأسر</translation>
    </message>
    <message>
        <source>Households at the end of the year.</source>
        <translation>الأسر في نهاية السنة.</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>حجم الأسرة</translation>
    </message>
    <message>
        <source>Mean number of members of a household.</source>
        <translation>متوسط عدد أفراد الأسرة.</translation>
    </message>
    <message>
        <source>Lonely seniors</source>
        <translation>كبار سن يعانون الوحدة</translation>
    </message>
    <message>
        <source>Share of residents of 65 and older whose loneliness lies above the threshold that gives T101 at the start.</source>
        <translation>نسبة أبناء 65 فأكثر الذين تتجاوز وحدتهم العتبة التي تعطي T101 في البداية.</translation>
    </message>
    <message>
        <source>Members of seniors&apos; communities</source>
        <translation>أعضاء مجتمعات كبار السن</translation>
    </message>
    <message>
        <source>Share of residents of 65 and older who take part in a seniors&apos; community.</source>
        <translation>نسبة أبناء 65 فأكثر المشاركين في مجتمع لكبار السن.</translation>
    </message>
    <message>
        <source>Arab to Jewish loneliness</source>
        <translation>الوحدة: العرب إلى اليهود</translation>
    </message>
    <message>
        <source>Share of lonely among Arab seniors over that among Jewish and other ones; compare T103.</source>
        <translation>نسبة من يعانون الوحدة بين كبار السن العرب إلى اليهود وغيرهم؛ قارنوا بـ T103.</translation>
    </message>
    <message>
        <source>Arab to Jewish membership</source>
        <translation>العضوية: العرب إلى اليهود</translation>
    </message>
    <message>
        <source>Share of members among Arab seniors over that among Jewish and other ones (reach equity).</source>
        <translation>نسبة الأعضاء بين كبار السن العرب إلى اليهود وغيرهم (عدالة الوصول).</translation>
    </message>
    <message>
        <source>Loneliness</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Mean loneliness of residents of 65 and older, last October: the primary outcome; prevalence is derived.</source>
        <translation>متوسط الشعور بالوحدة لدى السكان أبناء 65 فأكثر، في تشرين الأول الأخير: النتيجة الرئيسية؛ ومعدل الانتشار مشتق منها.</translation>
    </message>
    <message>
        <source>Members less others in loneliness</source>
        <translation>الوحدة: الأعضاء ناقص غيرهم</translation>
    </message>
    <message>
        <source>Mean loneliness of members less that of the others, over the spread of all; groups differ in who joins them.</source>
        <translation>متوسط وحدة الأعضاء ناقص متوسط غيرهم، نسبةً إلى تشتّت الجميع؛ والمجموعات تختلف فيمن ينضم إليها.</translation>
    </message>
    <message>
        <source>Groups of seniors</source>
        <translation>مجموعات كبار السن</translation>
    </message>
    <message>
        <source>Communities of seniors, real ones.</source>
        <translation>مجتمعات كبار السن، بعددها الحقيقي.</translation>
    </message>
    <message>
        <source>Groups of programmes</source>
        <translation>مجموعات البرامج</translation>
    </message>
    <message>
        <source>Communities of seniors that a programme founded.</source>
        <translation>مجتمعات كبار السن التي أسسها برنامج.</translation>
    </message>
    <message>
        <source>Size of a group</source>
        <translation>حجم المجموعة</translation>
    </message>
    <message>
        <source>Mean members of a community of seniors.</source>
        <translation>متوسط عدد أعضاء مجتمع لكبار السن.</translation>
    </message>
    <message>
        <source>Waiting for a group</source>
        <translation>في انتظار مجموعة</translation>
    </message>
    <message>
        <source>Share of seniors who look for a community in October and are not placed yet.</source>
        <translation>نسبة كبار السن الذين يبحثون عن مجتمع في تشرين الأول ولم يجدوا مكانًا بعد.</translation>
    </message>
    <message>
        <source>Communities on screens</source>
        <translation>مجتمعات على الشاشات</translation>
    </message>
    <message>
        <source>Share of members whose community meets on screens only.</source>
        <translation>نسبة الأعضاء الذين يلتقي مجتمعهم على الشاشات فقط.</translation>
    </message>
    <message>
        <source>Seniors online</source>
        <translation>كبار السن على الإنترنت</translation>
    </message>
    <message>
        <source>Share of residents of 65 and older who use the internet; compare T110.</source>
        <translation>نسبة السكان أبناء 65 فأكثر الذين يستخدمون الإنترنت؛ قارنوا بـ T110.</translation>
    </message>
    <message>
        <source>Reach: not under the lamp</source>
        <translation>الوصول: خارج دائرة الضوء</translation>
    </message>
    <message>
        <source>Membership of seniors who are hard to reach over that of the others.</source>
        <translation>عضوية كبار السن الذين يصعب الوصول إليهم نسبةً إلى غيرهم.</translation>
    </message>
    <message>
        <source>Reach: limited mobility</source>
        <translation>الوصول: محدودية الحركة</translation>
    </message>
    <message>
        <source>Membership of seniors of limited mobility over that of the others.</source>
        <translation>عضوية كبار السن محدودي الحركة نسبةً إلى غيرهم.</translation>
    </message>
    <message>
        <source>Reach: Russian and Amharic</source>
        <translation>الوصول: الروسية والأمهرية</translation>
    </message>
    <message>
        <source>Membership of seniors who speak Russian or Amharic over that of the others.</source>
        <translation>عضوية كبار السن الناطقين بالروسية أو الأمهرية نسبةً إلى غيرهم.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Service level over all domains, weighted by what the country spends on each; areas by residents.</source>
        <translation>مستوى الخدمة في كل المجالات، مرجّحًا بما تنفقه البلاد على كل منها؛ والمناطق بحسب السكان.</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>سلة الخدمات</translation>
    </message>
    <message>
        <source>Share of residents who receive a service at 0.8 of the national mean of the start, mean over the domains.</source>
        <translation>نسبة السكان الذين ينالون خدمة عند 0.8 من المتوسط القطري في البداية، متوسطًا على المجالات.</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>فوق العتبة</translation>
    </message>
    <message>
        <source>Share of residents whose providers serve enough residents for a full service, mean over the domains.</source>
        <translation>نسبة السكان الذين يخدم مقدّمو خدماتهم عددًا كافيًا من السكان لخدمة كاملة، متوسطًا على المجالات.</translation>
    </message>
    <message>
        <source>Special services</source>
        <translation>خدمات خاصة</translation>
    </message>
    <message>
        <source>Share of residents where a service that needs more residents than one authority has is open (L04).</source>
        <translation>نسبة السكان الذين تُفتح لديهم خدمة تحتاج إلى سكان أكثر مما لدى سلطة واحدة (L04).</translation>
    </message>
    <message>
        <source>Joint services</source>
        <translation>خدمات مشتركة</translation>
    </message>
    <message>
        <source>Domains that an authority shares with others; in a cluster or the region, joint services that exist.</source>
        <translation>مجالات تتقاسمها سلطة مع غيرها؛ وفي العنقود أو المنطقة، الخدمات المشتركة القائمة.</translation>
    </message>
    <message>
        <source>Members of joint services</source>
        <translation>أعضاء الخدمات المشتركة</translation>
    </message>
    <message>
        <source>Authorities that share at least one domain.</source>
        <translation>سلطات تتقاسم مجالًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Level of administration</source>
        <translation>مستوى الإدارة</translation>
    </message>
    <message>
        <source>Service level of administration; 1 is the national mean of the start. Areas by residents.</source>
        <translation>مستوى الخدمة في الإدارة؛ 1 هو المتوسط القطري في البداية. المناطق بحسب السكان.</translation>
    </message>
    <message>
        <source>Level of waste</source>
        <translation>مستوى النفايات</translation>
    </message>
    <message>
        <source>Service level of waste; 1 is the national mean of the start. Areas by residents.</source>
        <translation>مستوى الخدمة في النفايات؛ 1 هو المتوسط القطري في البداية. المناطق بحسب السكان.</translation>
    </message>
    <message>
        <source>Level of pupil transport</source>
        <translation>مستوى نقل التلاميذ</translation>
    </message>
    <message>
        <source>Service level of pupil transport; 1 is the national mean of the start. Areas by residents.</source>
        <translation>مستوى الخدمة في نقل التلاميذ؛ 1 هو المتوسط القطري في البداية. المناطق بحسب السكان.</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>مستوى التعليم</translation>
    </message>
    <message>
        <source>Service level of education; 1 is the national mean of the start. Areas by residents.</source>
        <translation>مستوى الخدمة في التعليم؛ 1 هو المتوسط القطري في البداية. المناطق بحسب السكان.</translation>
    </message>
    <message>
        <source>Level of early childhood</source>
        <translation>مستوى الطفولة المبكرة</translation>
    </message>
    <message>
        <source>Service level of early childhood; 1 is the national mean of the start. Areas by residents.</source>
        <translation>مستوى الخدمة في الطفولة المبكرة؛ 1 هو المتوسط القطري في البداية. المناطق بحسب السكان.</translation>
    </message>
    <message>
        <source>Level of welfare</source>
        <translation>مستوى الرفاه</translation>
    </message>
    <message>
        <source>Service level of welfare; 1 is the national mean of the start. Areas by residents.</source>
        <translation>مستوى الخدمة في الرفاه؛ 1 هو المتوسط القطري في البداية. المناطق بحسب السكان.</translation>
    </message>
    <message>
        <source>Level of seniors</source>
        <translation>مستوى كبار السن</translation>
    </message>
    <message>
        <source>Service level of seniors; 1 is the national mean of the start. Areas by residents.</source>
        <translation>مستوى الخدمة في كبار السن؛ 1 هو المتوسط القطري في البداية. المناطق بحسب السكان.</translation>
    </message>
    <message>
        <source>Level of culture</source>
        <translation>مستوى الثقافة</translation>
    </message>
    <message>
        <source>Service level of culture; 1 is the national mean of the start. Areas by residents.</source>
        <translation>مستوى الخدمة في الثقافة؛ 1 هو المتوسط القطري في البداية. المناطق بحسب السكان.</translation>
    </message>
    <message>
        <source>Level of transport</source>
        <translation>مستوى المواصلات</translation>
    </message>
    <message>
        <source>Service level of transport; 1 is the national mean of the start. Areas by residents.</source>
        <translation>مستوى الخدمة في المواصلات؛ 1 هو المتوسط القطري في البداية. المناطق بحسب السكان.</translation>
    </message>
    <message>
        <source>Level of business</source>
        <translation>مستوى تطوير الأعمال</translation>
    </message>
    <message>
        <source>Service level of business; 1 is the national mean of the start. Areas by residents.</source>
        <translation>مستوى الخدمة في تطوير الأعمال؛ 1 هو المتوسط القطري في البداية. المناطق بحسب السكان.</translation>
    </message>
    <message>
        <source>Level of planning</source>
        <translation>مستوى التخطيط</translation>
    </message>
    <message>
        <source>Service level of planning; 1 is the national mean of the start. Areas by residents.</source>
        <translation>مستوى الخدمة في التخطيط؛ 1 هو المتوسط القطري في البداية. المناطق بحسب السكان.</translation>
    </message>
    <message>
        <source>Unit cost of administration</source>
        <translation>كلفة الوحدة: الإدارة</translation>
    </message>
    <message>
        <source>What a unit of administration costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>كلفة وحدة من الإدارة كما تُقدَّم؛ والوحدة تخدم شخصًا واحدًا لسنة؛ METRICS القسم 7.</translation>
    </message>
    <message>
        <source>Unit cost of waste</source>
        <translation>كلفة الوحدة: النفايات</translation>
    </message>
    <message>
        <source>What a unit of waste costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>كلفة وحدة من النفايات كما تُقدَّم؛ والوحدة تخدم شخصًا واحدًا لسنة؛ METRICS القسم 7.</translation>
    </message>
    <message>
        <source>Unit cost of pupil transport</source>
        <translation>كلفة الوحدة: نقل التلاميذ</translation>
    </message>
    <message>
        <source>What a unit of pupil transport costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>كلفة وحدة من نقل التلاميذ كما تُقدَّم؛ والوحدة تخدم شخصًا واحدًا لسنة؛ METRICS القسم 7.</translation>
    </message>
    <message>
        <source>Unit cost of education</source>
        <translation>كلفة الوحدة: التعليم</translation>
    </message>
    <message>
        <source>What a unit of education costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>كلفة وحدة من التعليم كما تُقدَّم؛ والوحدة تخدم شخصًا واحدًا لسنة؛ METRICS القسم 7.</translation>
    </message>
    <message>
        <source>Unit cost of early childhood</source>
        <translation>كلفة الوحدة: الطفولة المبكرة</translation>
    </message>
    <message>
        <source>What a unit of early childhood costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>كلفة وحدة من الطفولة المبكرة كما تُقدَّم؛ والوحدة تخدم شخصًا واحدًا لسنة؛ METRICS القسم 7.</translation>
    </message>
    <message>
        <source>Unit cost of welfare</source>
        <translation>كلفة الوحدة: الرفاه</translation>
    </message>
    <message>
        <source>What a unit of welfare costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>كلفة وحدة من الرفاه كما تُقدَّم؛ والوحدة تخدم شخصًا واحدًا لسنة؛ METRICS القسم 7.</translation>
    </message>
    <message>
        <source>Unit cost of seniors</source>
        <translation>كلفة الوحدة: كبار السن</translation>
    </message>
    <message>
        <source>What a unit of seniors costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>كلفة وحدة من كبار السن كما تُقدَّم؛ والوحدة تخدم شخصًا واحدًا لسنة؛ METRICS القسم 7.</translation>
    </message>
    <message>
        <source>Unit cost of culture</source>
        <translation>كلفة الوحدة: الثقافة</translation>
    </message>
    <message>
        <source>What a unit of culture costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>كلفة وحدة من الثقافة كما تُقدَّم؛ والوحدة تخدم شخصًا واحدًا لسنة؛ METRICS القسم 7.</translation>
    </message>
    <message>
        <source>Unit cost of transport</source>
        <translation>كلفة الوحدة: المواصلات</translation>
    </message>
    <message>
        <source>What a unit of transport costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>كلفة وحدة من المواصلات كما تُقدَّم؛ والوحدة تخدم شخصًا واحدًا لسنة؛ METRICS القسم 7.</translation>
    </message>
    <message>
        <source>Unit cost of business</source>
        <translation>كلفة الوحدة: تطوير الأعمال</translation>
    </message>
    <message>
        <source>What a unit of business costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>كلفة وحدة من تطوير الأعمال كما تُقدَّم؛ والوحدة تخدم شخصًا واحدًا لسنة؛ METRICS القسم 7.</translation>
    </message>
    <message>
        <source>Unit cost of planning</source>
        <translation>كلفة الوحدة: التخطيط</translation>
    </message>
    <message>
        <source>What a unit of planning costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>كلفة وحدة من التخطيط كما تُقدَّم؛ والوحدة تخدم شخصًا واحدًا لسنة؛ METRICS القسم 7.</translation>
    </message>
    <message>
        <source>Unrelated variety</source>
        <translation>تنوّع غير مترابط</translation>
    </message>
    <message>
        <source>Entropy of jobs across four families of sectors: a shock to one leaves the others.</source>
        <translation>إنتروبيا الوظائف على أربع عائلات من القطاعات: صدمة في إحداها لا تمس غيرها.</translation>
    </message>
    <message>
        <source>Related variety</source>
        <translation>تنوّع مترابط</translation>
    </message>
    <message>
        <source>Entropy of jobs inside the families of related sectors, weighted by their shares: where ideas pass on.</source>
        <translation>إنتروبيا الوظائف داخل عائلات القطاعات المترابطة، مرجّحة بحصصها: حيث تنتقل الأفكار.</translation>
    </message>
    <message>
        <source>Take-up of calls</source>
        <translation>التقدّم إلى النداءات</translation>
    </message>
    <message>
        <source>Calls to which authorities applied, of those open to them. Source: METRICS section 7.</source>
        <translation>النداءات التي تقدّمت إليها السلطات من بين المفتوحة لها. المصدر: METRICS القسم 7.</translation>
    </message>
    <message>
        <source>Success with calls</source>
        <translation>النجاح في النداءات</translation>
    </message>
    <message>
        <source>Calls that authorities won, of those to which they applied.</source>
        <translation>النداءات التي فازت بها السلطات من بين التي تقدّمت إليها.</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>الاستيعاب</translation>
    </message>
    <message>
        <source>What is spent of the awards of the year; the rest returns to the state.</source>
        <translation>ما يُنفق من منح السنة؛ ويعود الباقي إلى الدولة.</translation>
    </message>
    <message>
        <source>Project grants</source>
        <translation>هبات المشاريع</translation>
    </message>
    <message>
        <source>Grants won in calls and spent, without the own share.</source>
        <translation>هبات كُسبت في النداءات وأُنفقت، دون الحصة الذاتية.</translation>
    </message>
    <message>
        <source>Additional grants</source>
        <translation>هبات إضافية</translation>
    </message>
    <message>
        <source>Project grants beyond those expected at the start that the state pays on top, displaced ones left out.</source>
        <translation>هبات مشاريع فوق المتوقع في البداية تدفعها الدولة زيادةً، دون الهبات المُزاحة.</translation>
    </message>
    <message>
        <source>Displaced grants</source>
        <translation>هبات مُزاحة</translation>
    </message>
    <message>
        <source>Project grants beyond those expected at the start that applicants elsewhere lose; negative where they gain.</source>
        <translation>هبات مشاريع فوق المتوقع في البداية يخسرها متقدّمون في أماكن أخرى؛ سالبة حيث يكسبون.</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>الرفع المالي</translation>
    </message>
    <message>
        <source>Project grants and raised donations for each shekel that members pay as own share and for programmes.</source>
        <translation>هبات المشاريع والتبرعات المجنّدة لكل شيكل يدفعه الأعضاء حصةً ذاتية وللبرامج.</translation>
    </message>
    <message>
        <source>Grants won by voice</source>
        <translation>هبات بفضل الصوت</translation>
    </message>
    <message>
        <source>Discretionary transfers that clusters won by speaking with one voice.</source>
        <translation>تحويلات تقديرية فازت بها العناقيد بتحدّثها بصوت واحد.</translation>
    </message>
    <message>
        <source>Grants for the basket</source>
        <translation>هبات للسلة</translation>
    </message>
    <message>
        <source>What the state pays so that services reach the national basket.</source>
        <translation>ما تدفعه الدولة حتى تبلغ الخدمات السلة القطرية.</translation>
    </message>
    <message>
        <source>State support of clusters</source>
        <translation>دعم الدولة للعناقيد</translation>
    </message>
    <message>
        <source>Allocations to cluster bodies and subsidies for joining.</source>
        <translation>مخصصات لأجسام العناقيد وإعانات للانضمام.</translation>
    </message>
    <message>
        <source>Third sector</source>
        <translation>القطاع الثالث</translation>
    </message>
    <message>
        <source>Spending of the third sector, donations raised by associations of friends included.</source>
        <translation>إنفاق القطاع الثالث، بما فيه التبرعات التي تجنّدها جمعيات الأصدقاء.</translation>
    </message>
    <message>
        <source>Municipal capacity</source>
        <translation>القدرة البلدية</translation>
    </message>
    <message>
        <source>Capacity of authorities in [0, 1], mean over residents.</source>
        <translation>قدرة السلطات في المجال [0, 1]، متوسطًا على السكان.</translation>
    </message>
    <message>
        <source>Use of data</source>
        <translation>استخدام البيانات</translation>
    </message>
    <message>
        <source>Share of service spending that is allotted with information: data at hand, as far as capacity makes use of it.</source>
        <translation>نسبة الإنفاق على الخدمات الموزَّع استنادًا إلى معلومات: البيانات المتاحة، بقدر ما تستفيد منها القدرة.</translation>
    </message>
    <message>
        <source>Planning horizon</source>
        <translation>أفق التخطيط</translation>
    </message>
    <message>
        <source>Share of service spending that stands in plans of several years.</source>
        <translation>نسبة الإنفاق على الخدمات المدرج في خطط لعدة سنوات.</translation>
    </message>
    <message>
        <source>Public participation</source>
        <translation>مشاركة الجمهور</translation>
    </message>
    <message>
        <source>Residents who are engaged as leaders on platforms.</source>
        <translation>سكان منخرطون كقادة في المنصات.</translation>
    </message>
    <message>
        <source>Institutionalisation</source>
        <translation>المأسسة</translation>
    </message>
    <message>
        <source>Degree to which the cluster body is an institution, in [0, 1].</source>
        <translation>الدرجة التي يكون بها جسم العنقود مؤسسة، في المجال [0, 1].</translation>
    </message>
    <message>
        <source>Core stability</source>
        <translation>استقرار النواة</translation>
    </message>
    <message>
        <source>Share of tested sub-coalitions of joint services that would not pay less by themselves; NaN without any.</source>
        <translation>نسبة الائتلافات الجزئية المفحوصة للخدمات المشتركة التي ما كانت لتدفع أقل بمفردها؛ NaN إن لم توجد.</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>صافي المنفعة</translation>
    </message>
    <message>
        <source>Savings, grants and donations won by joint action less programme costs and dues, of those who take part.</source>
        <translation>توفير وهبات وتبرعات تحققت بالعمل المشترك ناقص كلفة البرامج والرسوم، لدى المشاركين.</translation>
    </message>
    <message>
        <source>Partners with added value</source>
        <translation>شركاء بقيمة مضافة</translation>
    </message>
    <message>
        <source>Share of authorities that take part in joint action with a net benefit of at least 0.</source>
        <translation>نسبة السلطات المشاركة في العمل المشترك بمنفعة صافية لا تقل عن 0.</translation>
    </message>
    <message>
        <source>Inequality of benefits</source>
        <translation>اللامساواة في المنافع</translation>
    </message>
    <message>
        <source>Gini coefficient between members of the net saving per resident; losses count, so it is over absolute values.</source>
        <translation>معامل جيني بين الأعضاء لصافي التوفير للساكن؛ الخسائر محسوبة، لذلك يُحسب على القيم المطلقة.</translation>
    </message>
    <message>
        <source>Rank-rank slope (projected)</source>
        <translation>ميل الرتبة على الرتبة (متوقّع)</translation>
    </message>
    <message>
        <source>Slope of the rank of those of 20-29, by what their human capital commands, on their parents&apos; rank (T46).</source>
        <translation>ميل رتبة أبناء 20-29، بحسب ما يجلبه رأسمالهم البشري من أجر، على رتبة والديهم (T46).</translation>
    </message>
    <message>
        <source>Rank-rank slope</source>
        <translation>ميل الرتبة على الرتبة</translation>
    </message>
    <message>
        <source>Slope of the income rank of those of 30-36 on their parents&apos; rank (T46); no value until a cohort is 30.</source>
        <translation>ميل رتبة دخل أبناء 30-36 على رتبة والديهم (T46)؛ لا قيمة قبل أن يبلغ فوج 30.</translation>
    </message>
    <message>
        <source>Upward rank from the 25th percentile (projected)</source>
        <translation>الرتبة الصاعدة من المئين 25 (متوقّعة)</translation>
    </message>
    <message>
        <source>Expected rank at 20-29 of a child whose parents stood at the 25th percentile.</source>
        <translation>الرتبة المتوقعة في سن 20-29 لطفل كان والداه في المئين 25.</translation>
    </message>
    <message>
        <source>Upward rank from the 25th percentile</source>
        <translation>الرتبة الصاعدة من المئين 25</translation>
    </message>
    <message>
        <source>Expected income rank at 30-36 of a child whose parents stood at the 25th percentile.</source>
        <translation>رتبة الدخل المتوقعة في سن 30-36 لطفل كان والداه في المئين 25.</translation>
    </message>
    <message>
        <source>From the lowest to the highest quarter (projected)</source>
        <translation>من الربع الأدنى إلى الأعلى (متوقّع)</translation>
    </message>
    <message>
        <source>Share of those of 20-29 from the lowest quarter of families who stand in the highest one (T47).</source>
        <translation>نسبة من هم في الربع الأعلى بين أبناء 20-29 من الربع الأدنى من الأسر (T47).</translation>
    </message>
    <message>
        <source>From the lowest to the highest quarter</source>
        <translation>من الربع الأدنى إلى الأعلى</translation>
    </message>
    <message>
        <source>Share of those of 30-36 from the lowest quarter of families who stand in the highest one (T47).</source>
        <translation>نسبة من هم في الربع الأعلى بين أبناء 30-36 من الربع الأدنى من الأسر (T47).</translation>
    </message>
    <message>
        <source>Staying in the lowest quarter (projected)</source>
        <translation>البقاء في الربع الأدنى (متوقّع)</translation>
    </message>
    <message>
        <source>Share of those of 20-29 from the lowest quarter of families who stand in the lowest one.</source>
        <translation>نسبة من هم في الربع الأدنى بين أبناء 20-29 من الربع الأدنى من الأسر.</translation>
    </message>
    <message>
        <source>Employment at 30</source>
        <translation>التشغيل في سن 30</translation>
    </message>
    <message>
        <source>Share at work of those of 30-36 whose parents&apos; rank is known: the last milestone of a cohort.</source>
        <translation>نسبة العاملين بين أبناء 30-36 المعروفة رتبة والديهم: المحطة الأخيرة للفوج.</translation>
    </message>
    <message>
        <source>Density of ties</source>
        <translation>كثافة الروابط</translation>
    </message>
    <message>
        <source>Ties over all pairs of actors; NaN for a single authority. Source: METRICS section 5.</source>
        <translation>الروابط من مجمل أزواج الجهات؛ NaN لسلطة منفردة. المصدر: METRICS القسم 5.</translation>
    </message>
    <message>
        <source>Ties across sectors</source>
        <translation>روابط بين القطاعات</translation>
    </message>
    <message>
        <source>Share of ties that join actors of different kinds.</source>
        <translation>نسبة الروابط التي تصل بين جهات من أنواع مختلفة.</translation>
    </message>
    <message>
        <source>Ties of an actor</source>
        <translation>روابط الجهة</translation>
    </message>
    <message>
        <source>Mean number of ties of an actor; of the authority itself for an authority.</source>
        <translation>متوسط عدد روابط الجهة؛ وللسلطة: روابط السلطة نفسها.</translation>
    </message>
    <message>
        <source>Largest component</source>
        <translation>أكبر مكوّن</translation>
    </message>
    <message>
        <source>Share of actors that belong to the largest component; NaN for a single authority.</source>
        <translation>نسبة الجهات المنتمية إلى أكبر مكوّن متصل؛ NaN لسلطة منفردة.</translation>
    </message>
    <message>
        <source>Betweenness of the cluster body</source>
        <translation>توسّط جسم العنقود</translation>
    </message>
    <message>
        <source>Share of shortest paths between others of the cluster that lead over its body; the mean over clusters.</source>
        <translation>نسبة أقصر المسارات بين الآخرين في العنقود التي تمر بجسمه؛ متوسطًا على العناقيد.</translation>
    </message>
    <message>
        <source>Fragmentation without the body</source>
        <translation>التفكك من دون الجسم</translation>
    </message>
    <message>
        <source>Share of pairs in a cluster that could not reach each other without its body; the mean over clusters.</source>
        <translation>نسبة الأزواج في العنقود التي لا يمكن أن يصل طرفاها أحدهما إلى الآخر من دون جسمه؛ متوسطًا على العناقيد.</translation>
    </message>
    <message>
        <source>Sectors in touch</source>
        <translation>قطاعات على تواصل</translation>
    </message>
    <message>
        <source>Share of the other five kinds of actors with which an authority keeps a tie, mean over residents.</source>
        <translation>نسبة أنواع الجهات الخمسة الأخرى التي تقيم السلطة معها رابطة، متوسطًا على السكان.</translation>
    </message>
    <message>
        <source>Prosperity gap</source>
        <translation>فجوة الازدهار</translation>
    </message>
    <message>
        <source>Mean factor by which incomes would have to be multiplied to reach 25 dollars a day, over the percentiles.</source>
        <translation>متوسط المعامل الذي يجب أن تُضرب به الدخول لتبلغ 25 دولارًا في اليوم، على المئينات.</translation>
    </message>
    <message>
        <source>Life expectancy</source>
        <translation>العمر المتوقع</translation>
    </message>
    <message>
        <source>Life expectancy at birth at the risks of the year, by the groups that live in the area.</source>
        <translation>العمر المتوقع عند الولادة بحسب مخاطر السنة، وفق المجموعات المقيمة في المنطقة.</translation>
    </message>
    <message>
        <source>Living standard</source>
        <translation>مستوى المعيشة</translation>
    </message>
    <message>
        <source>Income that with Israel&apos;s unemployment and longevity and without inequality would be as good.</source>
        <translation>الدخل المكافئ ببطالة إسرائيل وطول العمر فيها ومن دون لامساواة.</translation>
    </message>
    <message>
        <source>Inclusive growth</source>
        <translation>نمو شامل</translation>
    </message>
    <message>
        <source>Yearly growth since the start of the equal income that would be as good (Atkinson, aversion 1).</source>
        <translation>النمو السنوي منذ البداية للدخل المتساوي المكافئ (أتكنسون، نفور 1).</translation>
    </message>
    <message>
        <source>Growth by equality</source>
        <translation>نمو بفضل المساواة</translation>
    </message>
    <message>
        <source>Yearly growth since the start of one less Atkinson&apos;s index: what more equality adds to the growth of the mean.</source>
        <translation>النمو السنوي منذ البداية لواحد ناقص مؤشر أتكنسون: ما تضيفه مساواة أكبر إلى نمو المتوسط.</translation>
    </message>
    <message>
        <source>Gross product per worker</source>
        <translation>الناتج الإجمالي للعامل</translation>
    </message>
    <message>
        <source>Gross product by place of work over employed residents of the area; compare `labour_productivity`, over jobs.</source>
        <translation>الناتج الإجمالي بحسب مكان العمل إلى السكان المشتغلين في المنطقة؛ قارنوا بـ `labour_productivity`، نسبةً إلى الوظائف.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Share of residents of 20 and older who trust most people; compare T104.</source>
        <translation>نسبة السكان أبناء 20 فأكثر الذين يثقون بمعظم الناس؛ قارنوا بـ T104.</translation>
    </message>
    <message>
        <source>Trust, Arab residents</source>
        <translation>الثقة، السكان العرب</translation>
    </message>
    <message>
        <source>Share of Arab residents of 20 and older who trust most people.</source>
        <translation>نسبة السكان العرب أبناء 20 فأكثر الذين يثقون بمعظم الناس.</translation>
    </message>
    <message>
        <source>Trust gap of groups</source>
        <translation>فجوة الثقة بين المجموعات</translation>
    </message>
    <message>
        <source>Share who trust of Jewish and other residents less that of Arab ones.</source>
        <translation>نسبة الواثقين بين السكان اليهود وغيرهم ناقص نسبتهم بين العرب.</translation>
    </message>
    <message>
        <source>Attitude between groups</source>
        <translation>الموقف بين المجموعات</translation>
    </message>
    <message>
        <source>Mean attitude towards other groups; 0 is the mean of the country at the start.</source>
        <translation>متوسط الموقف من المجموعات الأخرى؛ 0 هو متوسط البلاد في البداية.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Members of other groups among those whom adults meet at home and at work.</source>
        <translation>أفراد المجموعات الأخرى بين من يلتقيهم البالغون في مكان السكن وفي العمل.</translation>
    </message>
    <message>
        <source>Ties across groups (E-I)</source>
        <translation>روابط عبر المجموعات (E-I)</translation>
    </message>
    <message>
        <source>Ties across groups less ties within, over both (Krackhardt &amp; Stern 1988); who distrusts keeps half of them.</source>
        <translation>الروابط عبر المجموعات ناقص الروابط داخلها، إلى مجموعهما (Krackhardt &amp; Stern 1988)؛ من لا يثق يحتفظ بنصفها.</translation>
    </message>
    <message>
        <source>In encounters</source>
        <translation>في لقاءات</translation>
    </message>
    <message>
        <source>Share of residents of 15 and older who took part in sustained encounters in the year.</source>
        <translation>نسبة السكان أبناء 15 فأكثر الذين شاركوا في لقاءات متواصلة خلال السنة.</translation>
    </message>
    <message>
        <source>Active in a group</source>
        <translation>ناشطون في مجموعة</translation>
    </message>
    <message>
        <source>Share of residents of 15 and older in a community, a youth movement or encounters; compare T108.</source>
        <translation>نسبة السكان أبناء 15 فأكثر في مجتمع أو حركة شبيبة أو لقاءات؛ قارنوا بـ T108.</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>الانتماء</translation>
    </message>
    <message>
        <source>Share in a group of their own of residents of 9-17 and of 65 and older; both ages weigh alike.</source>
        <translation>نسبة المنتمين إلى مجموعة بين السكان أبناء 9-17 وأبناء 65 فأكثر؛ وللفئتين الوزن نفسه.</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>القبول</translation>
    </message>
    <message>
        <source>Share of members of other groups who trust, as a mean resident meets them; NaN where one group lives alone.</source>
        <translation>نسبة الواثقين بين أفراد المجموعات الأخرى، كما يلتقيهم الساكن المتوسط؛ NaN حيث تقيم مجموعة واحدة فقط.</translation>
    </message>
    <message>
        <source>Cohesion</source>
        <translation>التماسك</translation>
    </message>
    <message>
        <source>Mean of trust, ties across groups ((1 + E-I) / 2), belonging, activity and acceptance, which stand beside it.</source>
        <translation>متوسط الثقة والروابط عبر المجموعات (‎(1 + E-I) / 2‎) والانتماء والنشاط والقبول، وهي معروضة إلى جانبه.</translation>
    </message>
    <message>
        <source>Likeness of neighbours, income</source>
        <translation>تشابه الجيران، الدخل</translation>
    </message>
    <message>
        <source>Moran&apos;s I of mean income between authorities and their five nearest; -1 / (n - 1) without any pattern.</source>
        <translation>مؤشر موران I لمتوسط الدخل بين السلطات وأقرب خمس إليها؛ ‎-1 / (n - 1)‎ في غياب أي نمط.</translation>
    </message>
    <message>
        <source>Likeness of neighbours, services</source>
        <translation>تشابه الجيران، الخدمات</translation>
    </message>
    <message>
        <source>Moran&apos;s I of the service level between authorities and their five nearest.</source>
        <translation>مؤشر موران I لمستوى الخدمة بين السلطات وأقرب خمس إليها.</translation>
    </message>
    <message>
        <source>Convergence of income</source>
        <translation>تقارب الدخل</translation>
    </message>
    <message>
        <source>Slope between authorities of yearly growth of mean income since the start on its logarithm then.</source>
        <translation>الميل بين السلطات للنمو السنوي لمتوسط الدخل منذ البداية على لوغاريتمه حينئذ.</translation>
    </message>
    <message>
        <source>Convergence of services</source>
        <translation>تقارب الخدمات</translation>
    </message>
    <message>
        <source>Slope between authorities of yearly growth of the service level since the start on its logarithm then.</source>
        <translation>الميل بين السلطات للنمو السنوي لمستوى الخدمة منذ البداية على لوغاريتمه حينئذ.</translation>
    </message>
    <message>
        <source>Segregation of groups</source>
        <translation>الفصل السكني بين المجموعات</translation>
    </message>
    <message>
        <source>Share of Arab residents who would have to move between authorities to be spread like Jewish and other ones.</source>
        <translation>نسبة السكان العرب الذين يجب أن ينتقلوا بين السلطات ليتوزعوا كاليهود وغيرهم.</translation>
    </message>
    <message>
        <source>Mismatch of jobs and workers</source>
        <translation>عدم تطابق الوظائف والعاملين</translation>
    </message>
    <message>
        <source>Share of jobs that would have to move between authorities to be spread like employed residents.</source>
        <translation>نسبة الوظائف التي يجب أن تنتقل بين السلطات لتتوزع كالسكان المشتغلين.</translation>
    </message>
    <message>
        <source>Between-area share of the largest possible</source>
        <translation>حصة ما بين المناطق من أقصى ممكن</translation>
    </message>
    <message>
        <source>Theil&apos;s T between authorities over the largest that so many areas of their sizes could have.</source>
        <translation>ثيل T بين السلطات إلى أقصى ما يمكن أن يبلغه لهذا العدد من المناطق بأحجامها.</translation>
    </message>
    <message>
        <source>Way to work up to 30 minutes</source>
        <translation>الطريق إلى العمل حتى 30 دقيقة</translation>
    </message>
    <message>
        <source>Share of employed residents with a way to work of at most 30 minutes, by car or bus; compare T62.</source>
        <translation>نسبة السكان المشتغلين الذين لا تزيد طريقهم إلى العمل على 30 دقيقة، بالسيارة أو الحافلة؛ قارنوا بـ T62.</translation>
    </message>
    <message>
        <source>Way to work of 30-60 minutes</source>
        <translation>الطريق إلى العمل 30-60 دقيقة</translation>
    </message>
    <message>
        <source>Share of employed residents whose way to work takes 30 to 60 minutes, by car or bus; compare T62.</source>
        <translation>نسبة السكان المشتغلين الذين تستغرق طريقهم إلى العمل 30 إلى 60 دقيقة، بالسيارة أو الحافلة؛ قارنوا بـ T62.</translation>
    </message>
    <message>
        <source>Way to work over 60 minutes</source>
        <translation>الطريق إلى العمل فوق 60 دقيقة</translation>
    </message>
    <message>
        <source>Share of employed residents with a way to work of more than 60 minutes, by car or bus; compare T62.</source>
        <translation>نسبة السكان المشتغلين الذين تزيد طريقهم إلى العمل على 60 دقيقة، بالسيارة أو الحافلة؛ قارنوا بـ T62.</translation>
    </message>
    <message>
        <source>Jobs within reach</source>
        <translation>وظائف في المتناول</translation>
    </message>
    <message>
        <source>Jobs of each place times exp(-decay x km), those outside too, mean over residents.</source>
        <translation>وظائف كل مكان مضروبة في ‎exp(-decay x km)‎، بما فيها الخارجية، متوسطًا على السكان.</translation>
    </message>
    <message>
        <source>Employment gap explained</source>
        <translation>فجوة التشغيل المفسَّرة</translation>
    </message>
    <message>
        <source>Part of the employment gap of groups at 25-64 that age, sex, schooling and jobs within reach account for.</source>
        <translation>جزء فجوة التشغيل بين المجموعات في سن 25-64 الذي يفسّره السن والجنس والتعليم والوظائف في المتناول.</translation>
    </message>
    <message>
        <source>Employment gap, adjusted</source>
        <translation>فجوة التشغيل المعدَّلة</translation>
    </message>
    <message>
        <source>Employment gap of groups at 25-64 among people of the same age, sex, schooling and jobs within reach.</source>
        <translation>فجوة التشغيل بين المجموعات في سن 25-64 لدى أشخاص متماثلين في السن والجنس والتعليم والوظائف في المتناول.</translation>
    </message>
    <message>
        <source>On unemployment benefit</source>
        <translation>متلقّو مخصصات البطالة</translation>
    </message>
    <message>
        <source>Residents of 20-67 who get unemployment benefit, mean over the months of the year; compare T52, T120.</source>
        <translation>السكان أبناء 20-67 الذين يتلقون مخصصات بطالة، متوسطًا على أشهر السنة؛ قارنوا بـ T52 وT120.</translation>
    </message>
    <message>
        <source>Supported businesses</source>
        <translation>أعمال مدعومة</translation>
    </message>
    <message>
        <source>Share of businesses that are accompanied by a programme in December.</source>
        <translation>نسبة الأعمال التي يرافقها برنامج في كانون الأول.</translation>
    </message>
    <message>
        <source>Members of business networks</source>
        <translation>أعضاء شبكات الأعمال</translation>
    </message>
    <message>
        <source>Share of businesses that are members of a network in December.</source>
        <translation>نسبة الأعمال الأعضاء في شبكة في كانون الأول.</translation>
    </message>
    <message>
        <source>Sales of network members</source>
        <translation>مبيعات أعضاء الشبكات</translation>
    </message>
    <message>
        <source>Sales of a member of a business network over those of other businesses, last month; NaN without members.</source>
        <translation>مبيعات عضو في شبكة أعمال إلى مبيعات الأعمال الأخرى، في الشهر الأخير؛ NaN إن لم يوجد أعضاء.</translation>
    </message>
    <message>
        <source>In employment programmes</source>
        <translation>في برامج التشغيل</translation>
    </message>
    <message>
        <source>Share of residents who are in an employment programme or are still helped by one.</source>
        <translation>نسبة السكان المشاركين في برنامج تشغيل أو الذين ما زال يساعدهم.</translation>
    </message>
    <message>
        <source>Demand won</source>
        <translation>طلب مكتسَب</translation>
    </message>
    <message>
        <source>Demand from outside that supported businesses, networks and attracted plants brought and still have.</source>
        <translation>طلب من الخارج جلبته الأعمال المدعومة والشبكات والمصانع المجتذَبة وما زال لديها.</translation>
    </message>
</context>
<context>
    <name>MetricMenu</name>
    <message>
        <source>Search figures</source>
        <translation>بحث في المؤشرات</translation>
    </message>
</context>
<context>
    <name>MetricView</name>
    <message>
        <source>The first answer is being computed.</source>
        <translation>يجري حساب الجواب الأول.</translation>
    </message>
    <message>
        <source>{unit} · schematic map</source>
        <translation>{unit} · خريطة تخطيطية</translation>
    </message>
    <message>
        <source>schematic map</source>
        <translation>خريطة تخطيطية</translation>
    </message>
    <message>
        <source>{figure} · {place}</source>
        <translation>{figure} · {place}</translation>
    </message>
    <message>
        <source>A and B part</source>
        <translation>يفترق A وB</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Show another figure</source>
        <translation>عرض مؤشر آخر</translation>
    </message>
</context>
<context>
    <name>MoneyFlows</name>
    <message>
        <source>Where does the municipal shekel go?</source>
        <translation>إلى أين يذهب الشيكل البلدي؟</translation>
    </message>
    <message>
        <source>Payments of {payer}, {year}</source>
        <translation>مدفوعات {payer}، {year}</translation>
    </message>
    <message>
        <source>authorities and cluster bodies</source>
        <translation>السلطات وأجسام العناقيد</translation>
    </message>
    <message>
        <source>NIS in the year</source>
        <translation>₪ في السنة</translation>
    </message>
    <message>
        <source>Books are kept from the first January on. Choose a later year.</source>
        <translation>تُمسك الدفاتر ابتداءً من أول كانون الثاني. اختاروا سنة لاحقة.</translation>
    </message>
    <message>
        <source>Who receives a line is measured for the whole region, and taken to be the same for each payer.</source>
        <translation>من يتلقّى كل بند يُقاس للمنطقة كلها، ويُفترض أنه واحد لكل دافع.</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>How did it develop?</source>
        <translation>كيف تطوّر ذلك؟</translation>
    </message>
    <message>
        <source>{across} against {up}, A</source>
        <translation>{across} مقابل {up}، A</translation>
    </message>
    <message>
        <source>The figures {names} are not measured.</source>
        <translation>الأرقام {names} غير مقيسة.</translation>
    </message>
    <message>
        <source>One of the two figures has no value for single places. Choose another on the desk.</source>
        <translation>لا قيمة لأحد الرقمين لأماكن منفردة. اختاروا غيره على الطاولة.</translation>
    </message>
</context>
<context>
    <name>New</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>Begin a scenario of A&apos;s places in which nobody does anything</source>
        <translation>بدء سيناريو لأماكن A لا يفعل فيه أحد شيئًا</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>{story} · page {place}</source>
        <translation>{story} · صفحة {place}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسألوا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>When somebody asks “why?”</source>
        <translation>حين يُسأل «لماذا؟»</translation>
    </message>
    <message>
        <source>When somebody asks “such as?”</source>
        <translation>حين يُسأل «مثل ماذا؟»</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Good</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} نقطة</translation>
    </message>
    <message>
        <source>{sign}₪{number} million</source>
        <translation>⁦{sign}{number}⁩ مليون ₪</translation>
    </message>
    <message>
        <source>{sign}₪{number}</source>
        <translation>{sign}₪{number}</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} إلى {high})</translation>
    </message>
    <message>
        <source>{value} ({low}–{high})</source>
        <translation>{value} (⁦{low}–{high}⁩)</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;فتح...</translation>
    </message>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation>سيناريوهات (*.toml)</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>فتح سيناريو</translation>
    </message>
</context>
<context>
    <name>OpenRecent</name>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>فتح ال&amp;أخيرة</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{title}, changed</source>
        <translation>{title}، معدَّل</translation>
    </message>
    <message>
        <source>{title}, without levers</source>
        <translation>{title}، بلا روافع</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Your scenarios are back.</source>
        <translation>انتهى البرنامج على نحو غير متوقع. سيناريوهاتكم عادت.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Scenario A</source>
        <translation>السيناريو A</translation>
    </message>
    <message>
        <source>Scenario B</source>
        <translation>السيناريو B</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Eshkol {version}</source>
        <translation>إشكول {version}</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>every resident (1:1)</source>
        <translation>كل ساكن (1:1)</translation>
    </message>
    <message>
        <source>{share} of residents</source>
        <translation>{share} من السكان</translation>
    </message>
    <message>
        <source>A: {a} · B: {b} · {sample}, seeds {seeds} · Eshkol {version} ({code}) · Data: {data}</source>
        <translation>‏A: {a} · B: {b} · {sample}، البذور {seeds} · إشكول {version} ({code}) · البيانات: {data}</translation>
    </message>
    <message>
        <source>Central Bureau of Statistics; synthetic residents and businesses</source>
        <translation>دائرة الإحصاء المركزية؛ سكان وأعمال اصطناعيون</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <source>against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Scenario A, the one that is changed</source>
        <translation>السيناريو A، الذي يجري تغييره</translation>
    </message>
    <message>
        <source>Scenario B, what A is held against</source>
        <translation>السيناريو B، الذي يقارَن A به</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>تبديل A وB</translation>
    </message>
    <message>
        <source>Swap A and B (X)</source>
        <translation>تبديل A وB (X)</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Levers</source>
        <translation>الروافع</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>First chart</source>
        <translation>الرسم الأول</translation>
    </message>
    <message>
        <source>Second chart</source>
        <translation>الرسم الثاني</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Birth rate</source>
        <translation>معدل الولادات</translation>
    </message>
    <message>
        <source>Businesses founded in a year for each that is active.</source>
        <translation>أعمال تُؤسَّس في السنة لكل عمل ناشط.</translation>
    </message>
    <message>
        <source>Hazard year 1</source>
        <translation>خطر السنة 1</translation>
    </message>
    <message>
        <source>Chance that a business closes in its first year.</source>
        <translation>احتمال إغلاق العمل في سنته الأولى.</translation>
    </message>
    <message>
        <source>Hazard years 2 5</source>
        <translation>خطر السنوات 2-5</translation>
    </message>
    <message>
        <source>Chance of closing in a year, in the second to fifth year.</source>
        <translation>احتمال الإغلاق في السنة، من الثانية إلى الخامسة.</translation>
    </message>
    <message>
        <source>Hazard years 6 10</source>
        <translation>خطر السنوات 6-10</translation>
    </message>
    <message>
        <source>Chance of closing in a year, in the sixth to tenth year.</source>
        <translation>احتمال الإغلاق في السنة، من السادسة إلى العاشرة.</translation>
    </message>
    <message>
        <source>Hazard later</source>
        <translation>الخطر اللاحق</translation>
    </message>
    <message>
        <source>Chance of closing in a year thereafter.</source>
        <translation>احتمال الإغلاق في السنة بعد ذلك.</translation>
    </message>
    <message>
        <source>Hazard by custom</source>
        <translation>الخطر بحسب الزبائن</translation>
    </message>
    <message>
        <source>How much likelier a business closes that sells less than its staff can serve.</source>
        <translation>كم يزيد احتمال إغلاق عمل يبيع أقل مما يستطيع طاقمه تلبيته.</translation>
    </message>
    <message>
        <source>Hazard by size</source>
        <translation>الخطر بحسب الحجم</translation>
    </message>
    <message>
        <source>How much rarer large businesses close.</source>
        <translation>كم يندر إغلاق الأعمال الكبيرة.</translation>
    </message>
    <message>
        <source>Growth spread</source>
        <translation>تشتت النمو</translation>
    </message>
    <message>
        <source>Spread of a one-job business&apos;s yearly growth; Laplace-distributed.</source>
        <translation>تشتت النمو السنوي لعمل بوظيفة واحدة؛ توزيع لابلاس.</translation>
    </message>
    <message>
        <source>Growth spread by size</source>
        <translation>تشتت النمو بحسب الحجم</translation>
    </message>
    <message>
        <source>How the spread of growth falls with size.</source>
        <translation>كيف يقل تشتت النمو مع الحجم.</translation>
    </message>
    <message>
        <source>Productivity spread</source>
        <translation>تشتت الإنتاجية</translation>
    </message>
    <message>
        <source>Spread of productivity within a sector.</source>
        <translation>تشتت الإنتاجية داخل القطاع.</translation>
    </message>
    <message>
        <source>Tfp growth</source>
        <translation>نمو الإنتاجية الكلية</translation>
    </message>
    <message>
        <source>Growth of output per job in every business; imposed.</source>
        <translation>نمو الناتج لكل وظيفة في كل عمل؛ مفروض.</translation>
    </message>
    <message>
        <source>Course memory</source>
        <translation>ذاكرة المسار</translation>
    </message>
    <message>
        <source>How long the growth of wages in the years before the start goes on: the share of its difference from `tfp_growth` that is left after a year.</source>
        <translation>كم يستمر نمو الأجور الذي كان في السنوات السابقة للبداية: الجزء المتبقي بعد سنة من فرقه عن `tfp_growth`.</translation>
    </message>
    <message>
        <source>Agglomeration elasticity</source>
        <translation>مرونة التكتّل</translation>
    </message>
    <message>
        <source>How productivity follows the jobs within reach.</source>
        <translation>كيف تتبع الإنتاجية الوظائف في المتناول.</translation>
    </message>
    <message>
        <source>Agglomeration decay</source>
        <translation>تلاشي التكتّل</translation>
    </message>
    <message>
        <source>How the weight of jobs within reach falls with distance.</source>
        <translation>كيف يقل وزن الوظائف في المتناول مع المسافة.</translation>
    </message>
    <message>
        <source>Localisation elasticity</source>
        <translation>مرونة التمركز</translation>
    </message>
    <message>
        <source>How the productivity of a sector follows its jobs within reach.</source>
        <translation>كيف تتبع إنتاجية القطاع وظائفه في المتناول.</translation>
    </message>
    <message>
        <source>Plant spillover</source>
        <translation>انتشار المعرفة من المصانع</translation>
    </message>
    <message>
        <source>What incumbents learn from attracted plants that are as large as their sector within reach.</source>
        <translation>ما تتعلمه الأعمال القائمة من مصانع مجتذَبة بحجم قطاعها في المتناول.</translation>
    </message>
    <message>
        <source>Spillover speed</source>
        <translation>سرعة الانتشار</translation>
    </message>
    <message>
        <source>Share of the way that spillovers move in a year.</source>
        <translation>نسبة الطريق التي يقطعها الانتشار في سنة.</translation>
    </message>
    <message>
        <source>Absorption halfsat</source>
        <translation>الاستيعاب – نصف التشبّع</translation>
    </message>
    <message>
        <source>Municipal capacity and share of degrees, in the mean, at which half of a spillover arrives.</source>
        <translation>القدرة البلدية ونسبة الشهادات الجامعية، في المتوسط، اللتان يصل عندهما نصف الانتشار.</translation>
    </message>
    <message>
        <source>Network elasticity</source>
        <translation>مرونة الشبكة</translation>
    </message>
    <message>
        <source>How productivity follows the density of ties among actors of different sectors; 0 switches it off.</source>
        <translation>كيف تتبع الإنتاجية كثافة الروابط بين فاعلين من قطاعات مختلفة؛ و0 يوقفها.</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>How fast expected sales follow actual sales.</source>
        <translation>سرعة تتبّع المبيعات المتوقعة للمبيعات الفعلية.</translation>
    </message>
    <message>
        <source>Hiring slack</source>
        <translation>هامش التوظيف</translation>
    </message>
    <message>
        <source>Surplus of staff that a business keeps before it lays off.</source>
        <translation>فائض العاملين الذي يبقيه العمل قبل التسريح.</translation>
    </message>
    <message>
        <source>First hire</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Work at which an owner who works alone takes on somebody; below, the owner works longer.</source>
        <translation>حجم العمل الذي يشغّل عنده صاحب مصلحة يعمل وحده عاملًا أول؛ ودونه يعمل ساعات أطول.</translation>
    </message>
    <message>
        <source>Labour share</source>
        <translation>حصة العمل</translation>
    </message>
    <message>
        <source>Wages with employer insurance in value added at the start.</source>
        <translation>الأجور مع تأمين ربّ العمل من القيمة المضافة في البداية.</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>توزيع الأرباح</translation>
    </message>
    <message>
        <source>Cash above the reserve that is paid to the owner.</source>
        <translation>النقد فوق الاحتياطي الذي يُدفع للمالك.</translation>
    </message>
    <message>
        <source>Reserve months</source>
        <translation>أشهر الاحتياطي</translation>
    </message>
    <message>
        <source>Cash that a business keeps.</source>
        <translation>النقد الذي يحتفظ به العمل.</translation>
    </message>
    <message>
        <source>Default months</source>
        <translation>أشهر التعثّر</translation>
    </message>
    <message>
        <source>Debt at which lenders close a business.</source>
        <translation>الدين الذي يغلق عنده المقرضون العمل.</translation>
    </message>
    <message>
        <source>Investment share</source>
        <translation>حصة الاستثمار</translation>
    </message>
    <message>
        <source>Profit spent on buildings and equipment.</source>
        <translation>الربح المنفق على المباني والمعدات.</translation>
    </message>
    <message>
        <source>Area speed</source>
        <translation>سرعة المساحة</translation>
    </message>
    <message>
        <source>How fast the floor area of businesses follows their jobs.</source>
        <translation>سرعة تتبّع مساحة الأعمال لوظائفها.</translation>
    </message>
    <message>
        <source>Relatedness</source>
        <translation>القرابة القطاعية</translation>
    </message>
    <message>
        <source>How founders prefer sectors that are already strong nearby.</source>
        <translation>كيف يفضّل المؤسسون قطاعات قوية أصلًا في الجوار.</translation>
    </message>
    <message>
        <source>Start up capital</source>
        <translation>رأس المال الابتدائي</translation>
    </message>
    <message>
        <source>Savings that a founder puts into the business, at most half of the deposits.</source>
        <translation>مدخرات يضعها المؤسس في العمل، نصف الودائع على الأكثر.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الثبات</translation>
    </message>
    <message>
        <source>Stability of attitudes.</source>
        <translation>ثبات المواقف.</translation>
    </message>
    <message>
        <source>Contact effect</source>
        <translation>أثر التواصل</translation>
    </message>
    <message>
        <source>What sustained encounters among equals do for the attitude of those who take part.</source>
        <translation>ما تفعله لقاءات متواصلة بين متساوين بموقف المشاركين فيها.</translation>
    </message>
    <message>
        <source>Daily contact</source>
        <translation>التواصل اليومي</translation>
    </message>
    <message>
        <source>Attitude of who meets only members of other groups at home and at work above that of who meets none.</source>
        <translation>موقف من لا يلتقي في مكان السكن والعمل إلا أفراد مجموعات أخرى زيادةً على موقف من لا يلتقي أحدًا منهم.</translation>
    </message>
    <message>
        <source>Home weight</source>
        <translation>وزن السكن</translation>
    </message>
    <message>
        <source>Ties at home that are open to all who live in the place.</source>
        <translation>روابط في محيط السكن مفتوحة لكل من يسكن المكان.</translation>
    </message>
    <message>
        <source>Income slope</source>
        <translation>ميل الدخل</translation>
    </message>
    <message>
        <source>Trust that goes with what one&apos;s human capital commands.</source>
        <translation>الثقة التي تتبع الأجر الذي يستحقه رأس المال البشري للفرد.</translation>
    </message>
    <message>
        <source>Trust of Arab, Druze and Bedouin residents less that of others.</source>
        <translation>ثقة السكان العرب والدروز والبدو ناقص ثقة غيرهم.</translation>
    </message>
    <message>
        <source>Violence effect</source>
        <translation>أثر العنف</translation>
    </message>
    <message>
        <source>What a year of violence or war does to attitudes.</source>
        <translation>ما تفعله سنة من العنف أو الحرب بالمواقف.</translation>
    </message>
    <message>
        <source>Tension memory</source>
        <translation>ذاكرة التوتر</translation>
    </message>
    <message>
        <source>How long the mark of violence stays.</source>
        <translation>كم يدوم أثر العنف.</translation>
    </message>
    <message>
        <source>Usual trust</source>
        <translation>الثقة المعتادة</translation>
    </message>
    <message>
        <source>Adults who trust most people, at mean attitude: it sets where trust begins.</source>
        <translation>بالغون يثقون بمعظم الناس، عند متوسط المواقف: يحدّد مستوى الثقة في البداية.</translation>
    </message>
    <message>
        <source>Stability of loneliness.</source>
        <translation>ثبات الشعور بالوحدة.</translation>
    </message>
    <message>
        <source>Group effect</source>
        <translation>أثر المجموعة</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Loneliness of women above men.</source>
        <translation>وحدة النساء زيادةً على الرجال.</translation>
    </message>
    <message>
        <source>Arabs</source>
        <translation>العرب</translation>
    </message>
    <message>
        <source>Effect on its members&apos; loneliness of a group of ten equals who speak one language.</source>
        <translation>أثر مجموعة من عشرة متكافئين يتكلمون لغة واحدة على وحدة أعضائها.</translation>
    </message>
    <message>
        <source>Digital effect</source>
        <translation>أثر رقمي</translation>
    </message>
    <message>
        <source>Effect of a community that meets on screens only.</source>
        <translation>أثر مجتمع يلتقي عبر الشاشات فقط.</translation>
    </message>
    <message>
        <source>Hybrid bonus</source>
        <translation>علاوة الهجين</translation>
    </message>
    <message>
        <source>What a digital wing adds to a group that meets, for members who use the internet.</source>
        <translation>ما يضيفه جناح رقمي إلى مجموعة تلتقي وجهًا لوجه، للأعضاء الذين يستخدمون الإنترنت.</translation>
    </message>
    <message>
        <source>Online effect</source>
        <translation>أثر الإنترنت</translation>
    </message>
    <message>
        <source>Effect of using the internet by itself.</source>
        <translation>أثر استخدام الإنترنت بحد ذاته.</translation>
    </message>
    <message>
        <source>Belonging half</source>
        <translation>نصف الانتماء</translation>
    </message>
    <message>
        <source>Size of a group at which belonging has fallen to half of that in the smallest.</source>
        <translation>حجم المجموعة الذي ينخفض عنده الانتماء إلى نصف ما هو عليه في أصغر مجموعة.</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>تجانس المجموعة</translation>
    </message>
    <message>
        <source>Belonging in a group of equals above that in a mixed group.</source>
        <translation>الانتماء في مجموعة متكافئين زيادةً على مجموعة مختلطة.</translation>
    </message>
    <message>
        <source>Mixed age</source>
        <translation>أعمار مختلطة</translation>
    </message>
    <message>
        <source>What exchange between ages does for loneliness, beside belonging: S57 leaves the sum of both at no difference.</source>
        <translation>ما يفعله التبادل بين الأعمار بالوحدة، إلى جانب الانتماء: وفق S57 لا يُحدث مجموعهما فرقًا.</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>الاستمرار</translation>
    </message>
    <message>
        <source>Months in which the effect fades after leaving.</source>
        <translation>الأشهر التي يتلاشى فيها الأثر بعد المغادرة.</translation>
    </message>
    <message>
        <source>Loneliness of Arab seniors above Jewish ones.</source>
        <translation>وحدة كبار السن العرب زيادةً على اليهود.</translation>
    </message>
    <message>
        <source>Old age</source>
        <translation>التقدّم في السن</translation>
    </message>
    <message>
        <source>Loneliness from 75 on above that of 65 to 74.</source>
        <translation>الوحدة من سن 75 زيادةً على 65 إلى 74.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>العيش وحيدًا</translation>
    </message>
    <message>
        <source>Loneliness of those who live alone.</source>
        <translation>وحدة من يعيشون وحدهم.</translation>
    </message>
    <message>
        <source>Share at start</source>
        <translation>النسبة في البداية</translation>
    </message>
    <message>
        <source>Seniors in a club or community at the start.</source>
        <translation>كبار سن في نادٍ أو مجتمع في البداية.</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Seniors who look for a community by themselves in a year.</source>
        <translation>كبار سن يبحثون من تلقاء أنفسهم عن مجتمع في السنة.</translation>
    </message>
    <message>
        <source>Seniors who look for one in a year for each member among their likes.</source>
        <translation>كبار سن يبحثون عن مجتمع في السنة، لكل عضو بين أمثالهم.</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>المبادرة بالوصول</translation>
    </message>
    <message>
        <source>Visits at the door that make a senior look for a community.</source>
        <translation>زيارات منزلية تدفع كبير السن إلى البحث عن مجتمع.</translation>
    </message>
    <message>
        <source>Members who drop out of a group in a year.</source>
        <translation>أعضاء يتسرّبون من مجموعة في السنة.</translation>
    </message>
    <message>
        <source>Moving on</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>Members who drop out and look for another community.</source>
        <translation>أعضاء تسرّبوا ويبحثون عن مجتمع آخر.</translation>
    </message>
    <message>
        <source>Seniors &quot;not under the lamp&quot;, whom media and word of mouth reach five times less.</source>
        <translation>كبار سن «خارج دائرة الضوء»، تصلهم وسائل الإعلام والكلام من فم إلى أذن أقل بخمس مرات.</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>الثقافة</translation>
    </message>
    <message>
        <source>Joining where the programme does not work in one&apos;s language.</source>
        <translation>الانضمام حين لا يعمل البرنامج بلغة الشخص.</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>محدودية الحركة</translation>
    </message>
    <message>
        <source>Seniors of 65-74 with limited mobility; twice as many from 75 on.</source>
        <translation>كبار سن في سن 65-74 محدودو الحركة؛ والضعف من سن 75 فصاعدًا.</translation>
    </message>
    <message>
        <source>Limited reach</source>
        <translation>وصول محدودي الحركة</translation>
    </message>
    <message>
        <source>How likely those with limited mobility come where nothing makes it easier.</source>
        <translation>مدى احتمال مجيء محدودي الحركة حيث لا شيء يسهّل عليهم ذلك.</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>حجم المجموعة</translation>
    </message>
    <message>
        <source>Most members of a group that meets.</source>
        <translation>أكبر عدد من الأعضاء في مجموعة تلتقي وجهًا لوجه.</translation>
    </message>
    <message>
        <source>Digital size</source>
        <translation>الحجم الرقمي</translation>
    </message>
    <message>
        <source>Most members of a community that meets on screens.</source>
        <translation>أكبر عدد من الأعضاء في مجتمع يلتقي عبر الشاشات.</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Members below which a group dissolves.</source>
        <translation>عدد الأعضاء الذي تنحل المجموعة دونه.</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>القادة</translation>
    </message>
    <message>
        <source>Seniors willing and able to lead a group.</source>
        <translation>كبار سن راغبون في قيادة مجموعة وقادرون عليها.</translation>
    </message>
    <message>
        <source>Leader loss</source>
        <translation>فقدان القادة</translation>
    </message>
    <message>
        <source>Groups that lose their leader in a year.</source>
        <translation>مجموعات تفقد قائدها في السنة.</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>الخلافة</translation>
    </message>
    <message>
        <source>Lost leaders who are followed at once where somebody is able.</source>
        <translation>قادة غادروا ويخلفهم آخرون فورًا حيث يوجد من يقدر.</translation>
    </message>
    <message>
        <source>Forum effect</source>
        <translation>أثر المنتدى</translation>
    </message>
    <message>
        <source>Part of the losses of leaders, and of failed successions, that a forum of leaders avoids.</source>
        <translation>الجزء الذي يمنعه منتدى القادة من فقدان القادة ومن تعثّر خلافتهم.</translation>
    </message>
    <message>
        <source>Tasks effect</source>
        <translation>أثر المهام</translation>
    </message>
    <message>
        <source>Part of attrition that tasks for members and a fixed schedule avoid.</source>
        <translation>الجزء من التسرّب الذي تمنعه مهام للأعضاء ومواعيد ثابتة.</translation>
    </message>
    <message>
        <source>Venues jewish</source>
        <translation>القاعات – اليهود</translation>
    </message>
    <message>
        <source>Groups that rooms and budgets allow in Jewish and mixed places.</source>
        <translation>مجموعات تسمح بها القاعات والموازنات في الأماكن اليهودية والمختلطة.</translation>
    </message>
    <message>
        <source>Venues arab</source>
        <translation>القاعات – العرب</translation>
    </message>
    <message>
        <source>Groups that rooms and budgets allow in Arab places.</source>
        <translation>مجموعات تسمح بها القاعات والموازنات في الأماكن العربية.</translation>
    </message>
    <message>
        <source>Online jewish</source>
        <translation>الإنترنت – اليهود</translation>
    </message>
    <message>
        <source>Jewish and other seniors who use the internet at the start.</source>
        <translation>كبار سن من اليهود وغيرهم يستخدمون الإنترنت في البداية.</translation>
    </message>
    <message>
        <source>Online arab</source>
        <translation>الإنترنت – العرب</translation>
    </message>
    <message>
        <source>Arab seniors who use the internet at the start.</source>
        <translation>كبار سن عرب يستخدمون الإنترنت في البداية.</translation>
    </message>
    <message>
        <source>Online new</source>
        <translation>الإنترنت – الجدد</translation>
    </message>
    <message>
        <source>Residents who use the internet when they turn 65.</source>
        <translation>سكان يستخدمون الإنترنت عند بلوغهم 65.</translation>
    </message>
    <message>
        <source>Online trend</source>
        <translation>اتجاه الإنترنت</translation>
    </message>
    <message>
        <source>Seniors not online who begin by themselves in a year.</source>
        <translation>كبار سن لا يستخدمون الإنترنت ويبدؤون من تلقاء أنفسهم في السنة.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Jewish and other seniors whose language is Russian.</source>
        <translation>كبار سن من اليهود وغيرهم لغتهم الروسية.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>Jewish and other seniors whose language is Amharic.</source>
        <translation>كبار سن من اليهود وغيرهم لغتهم الأمهرية.</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>من فم إلى أذن</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>التسرّب</translation>
    </message>
    <message>
        <source>Hidden share</source>
        <translation>نسبة غير المرئيين</translation>
    </message>
    <message>
        <source>Theta max</source>
        <translation>ثيتا القصوى</translation>
    </message>
    <message>
        <source>Share of the theoretical scale gain that cooperation can realise.</source>
        <translation>نسبة مكسب الحجم النظري التي يمكن للتعاون تحقيقها.</translation>
    </message>
    <message>
        <source>Theta halfsat</source>
        <translation>ثيتا – نصف التشبّع</translation>
    </message>
    <message>
        <source>Capacity at which half of it is realised.</source>
        <translation>القدرة التي يتحقق عندها نصفه.</translation>
    </message>
    <message>
        <source>Phase in</source>
        <translation>التدرّج</translation>
    </message>
    <message>
        <source>Rate at which the gain builds up after joining.</source>
        <translation>معدل تراكم المكسب بعد الانضمام.</translation>
    </message>
    <message>
        <source>Cost fixed</source>
        <translation>كلفة ثابتة</translation>
    </message>
    <message>
        <source>Fixed cost of coordination if all domains are joint; shared out over the domains.</source>
        <translation>كلفة تنسيق ثابتة إذا كانت كل المجالات مشتركة؛ تُقسّم على المجالات.</translation>
    </message>
    <message>
        <source>Cost per member</source>
        <translation>كلفة لكل عضو</translation>
    </message>
    <message>
        <source>Coordination cost for each further member.</source>
        <translation>كلفة التنسيق لكل عضو إضافي.</translation>
    </message>
    <message>
        <source>Cost heterogeneity</source>
        <translation>كلفة التباين</translation>
    </message>
    <message>
        <source>Coordination cost of social and ethnic difference among members.</source>
        <translation>كلفة تنسيق الاختلاف الاجتماعي والإثني بين الأعضاء.</translation>
    </message>
    <message>
        <source>Delegation discount</source>
        <translation>خصم التفويض</translation>
    </message>
    <message>
        <source>Coordination cost when the service is delegated to the cluster body, relative to contracts.</source>
        <translation>كلفة التنسيق حين تُفوَّض الخدمة إلى جسم العنقود، نسبةً إلى العقود.</translation>
    </message>
    <message>
        <source>Free riding</source>
        <translation>الركوب المجاني</translation>
    </message>
    <message>
        <source>What outsiders have of a joint service for transport, business or planning, against a member&apos;s spending.</source>
        <translation>ما يناله غير الأعضاء من خدمة مشتركة في المواصلات أو الأعمال أو التخطيط، نسبةً إلى إنفاق العضو.</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>الارتداد</translation>
    </message>
    <message>
        <source>Savings that are spent on the member&apos;s own services; the rest goes to its treasury.</source>
        <translation>توفير يُنفق على خدمات العضو نفسه؛ والباقي لخزينته.</translation>
    </message>
    <message>
        <source>Join scale</source>
        <translation>مقياس الانضمام</translation>
    </message>
    <message>
        <source>Net benefit that moves the log odds of joining by one.</source>
        <translation>منفعة صافية تحرّك لوغاريتم أرجحية الانضمام بواحد.</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>الاستقلالية</translation>
    </message>
    <message>
        <source>What an authority would pay to stay its own master, shared out over the domains by their cost.</source>
        <translation>ما قد تدفعه سلطة لتبقى سيدة نفسها، مقسّمًا على المجالات بحسب كلفتها.</translation>
    </message>
    <message>
        <source>Envy</source>
        <translation>الحسد</translation>
    </message>
    <message>
        <source>Weight of others gaining more.</source>
        <translation>وزن ربح الآخرين أكثر.</translation>
    </message>
    <message>
        <source>Guilt</source>
        <translation>الشعور بالذنب</translation>
    </message>
    <message>
        <source>Weight of gaining more than others.</source>
        <translation>وزن الربح أكثر من الآخرين.</translation>
    </message>
    <message>
        <source>Homophily</source>
        <translation>التجانس</translation>
    </message>
    <message>
        <source>Reluctance to join unlike partners.</source>
        <translation>النفور من الانضمام إلى شركاء مختلفين.</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>الدين</translation>
    </message>
    <message>
        <source>Readiness of indebted authorities to join.</source>
        <translation>استعداد السلطات المدينة للانضمام.</translation>
    </message>
    <message>
        <source>Exit hazard</source>
        <translation>خطر الانسحاب</translation>
    </message>
    <message>
        <source>Members that leave for reasons of their own.</source>
        <translation>أعضاء ينسحبون لأسباب تخصهم.</translation>
    </message>
    <message>
        <source>Mayor shock</source>
        <translation>صدمة رئيس السلطة</translation>
    </message>
    <message>
        <source>Readiness to stay when a new mayor is elected.</source>
        <translation>الاستعداد للبقاء عند انتخاب رئيس جديد.</translation>
    </message>
    <message>
        <source>Mayor turnover</source>
        <translation>تبدّل الرؤساء</translation>
    </message>
    <message>
        <source>Elections that bring a new mayor.</source>
        <translation>انتخابات تأتي برئيس جديد.</translation>
    </message>
    <message>
        <source>Fewest members</source>
        <translation>أقل عدد من الأعضاء</translation>
    </message>
    <message>
        <source>Members below which a joint domain is given up.</source>
        <translation>عدد الأعضاء الذي يُترك دونه المجال المشترك.</translation>
    </message>
    <message>
        <source>Subsidy weight</source>
        <translation>وزن الدعم</translation>
    </message>
    <message>
        <source>How much a shekel of state subsidy counts against a shekel of saving.</source>
        <translation>كم يساوي شيكل دعم الدولة مقابل شيكل توفير.</translation>
    </message>
    <message>
        <source>Mortality trend</source>
        <translation>اتجاه الوفيات</translation>
    </message>
    <message>
        <source>Yearly change of death rates.</source>
        <translation>التغيّر السنوي في معدلات الوفاة.</translation>
    </message>
    <message>
        <source>Fertility trend</source>
        <translation>اتجاه الخصوبة</translation>
    </message>
    <message>
        <source>Yearly change of birth rates.</source>
        <translation>التغيّر السنوي في معدلات الولادة.</translation>
    </message>
    <message>
        <source>Leave home rate</source>
        <translation>معدل مغادرة البيت</translation>
    </message>
    <message>
        <source>Adults of 21 to 34 living with their parents who found a household in a year.</source>
        <translation>بالغون 21-34 يعيشون مع والديهم ويؤسسون أسرة في السنة.</translation>
    </message>
    <message>
        <source>Marriage rate</source>
        <translation>معدل الزواج</translation>
    </message>
    <message>
        <source>New households that are founded by couples.</source>
        <translation>أسر جديدة يؤسسها أزواج.</translation>
    </message>
    <message>
        <source>Loan rate</source>
        <translation>فائدة القروض</translation>
    </message>
    <message>
        <source>Real interest on authorities&apos; debt, paid to lenders outside.</source>
        <translation>فائدة حقيقية على دين السلطات، تُدفع لمقرضين في الخارج.</translation>
    </message>
    <message>
        <source>Repayment years</source>
        <translation>سنوات السداد</translation>
    </message>
    <message>
        <source>Years over which debt is repaid when there is cash.</source>
        <translation>السنوات التي يُسدَّد فيها الدين عند توفر النقد.</translation>
    </message>
    <message>
        <source>Arnona growth</source>
        <translation>نمو الأرنونا</translation>
    </message>
    <message>
        <source>Real growth of arnona rates as a share of real wage growth.</source>
        <translation>النمو الحقيقي لتعريفات الأرنونا كنسبة من نمو الأجور الحقيقي.</translation>
    </message>
    <message>
        <source>Earmarked growth</source>
        <translation>نمو الهبات المخصّصة</translation>
    </message>
    <message>
        <source>Real growth of earmarked grants per pupil and resident as a share of real wage growth.</source>
        <translation>النمو الحقيقي للهبات المخصّصة للتلميذ والساكن كنسبة من نمو الأجور الحقيقي.</translation>
    </message>
    <message>
        <source>Benefit growth</source>
        <translation>نمو المخصصات</translation>
    </message>
    <message>
        <source>Real growth of benefits as a share of real wage growth.</source>
        <translation>النمو الحقيقي للمخصصات كنسبة من نمو الأجور الحقيقي.</translation>
    </message>
    <message>
        <source>Cluster adjustment lowest</source>
        <translation>تعديل العنقود الأدنى</translation>
    </message>
    <message>
        <source>Addition to normative spending in socio-economic cluster 1.</source>
        <translation>إضافة إلى الإنفاق المعياري في العنقود الاجتماعي-الاقتصادي 1.</translation>
    </message>
    <message>
        <source>Cluster adjustment highest</source>
        <translation>تعديل العنقود الأعلى</translation>
    </message>
    <message>
        <source>Addition to normative spending in socio-economic cluster 10.</source>
        <translation>إضافة إلى الإنفاق المعياري في العنقود الاجتماعي-الاقتصادي 10.</translation>
    </message>
    <message>
        <source>Funding ratio</source>
        <translation>نسبة التمويل</translation>
    </message>
    <message>
        <source>Share of the formula&apos;s result that the state funds.</source>
        <translation>نسبة ما تموّله الدولة من نتيجة الصيغة.</translation>
    </message>
    <message>
        <source>Cash target months</source>
        <translation>أشهر النقد المستهدفة</translation>
    </message>
    <message>
        <source>Deposits that a treasury aims at.</source>
        <translation>الودائع التي تستهدفها الخزينة.</translation>
    </message>
    <message>
        <source>Cash correction</source>
        <translation>تصحيح النقد</translation>
    </message>
    <message>
        <source>How much of the gap between deposits and target the next budget closes.</source>
        <translation>كم تسدّ الموازنة التالية من الفجوة بين الودائع والهدف.</translation>
    </message>
    <message>
        <source>Collection by capacity</source>
        <translation>الجباية بحسب القدرة</translation>
    </message>
    <message>
        <source>How the collection of arnona follows municipal capacity.</source>
        <translation>كيف تتبع جباية الأرنونا القدرة البلدية.</translation>
    </message>
    <message>
        <source>Capacity decay</source>
        <translation>تآكل القدرة</translation>
    </message>
    <message>
        <source>Municipal capacity that is lost in a year, made up by usual training at the level of the start.</source>
        <translation>القدرة البلدية التي تُفقد في السنة، ويعوّضها التدريب المعتاد عند مستوى البداية.</translation>
    </message>
    <message>
        <source>Pension share</source>
        <translation>نسبة أصحاب المعاشات</translation>
    </message>
    <message>
        <source>Retired residents with an occupational pension, the better paid first.</source>
        <translation>متقاعدون بمعاش عمل، الأعلى أجرًا أولًا.</translation>
    </message>
    <message>
        <source>Pension rate</source>
        <translation>معدل المعاش</translation>
    </message>
    <message>
        <source>Occupational pension as a share of the wage that the resident&apos;s human capital commands.</source>
        <translation>معاش العمل كنسبة من الأجر الذي يستحقه رأس المال البشري للساكن.</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Donations from outside to the third sector of the region.</source>
        <translation>تبرعات من الخارج للقطاع الثالث في المنطقة.</translation>
    </message>
    <message>
        <source>Flq delta</source>
        <translation>دلتا FLQ</translation>
    </message>
    <message>
        <source>Exponent of the size of the region in Flegg&apos;s location quotient: smaller regions import more.</source>
        <translation>أس حجم المنطقة في معامل فليغ: المناطق الأصغر تستورد أكثر.</translation>
    </message>
    <message>
        <source>Household local share</source>
        <translation>الحصة المحلية للأسر</translation>
    </message>
    <message>
        <source>Share of household consumption bought in the region at the start, in the mean.</source>
        <translation>نسبة استهلاك الأسر المشترى في المنطقة في البداية، متوسطًا.</translation>
    </message>
    <message>
        <source>Shopping decay</source>
        <translation>تلاشي التسوّق</translation>
    </message>
    <message>
        <source>How purchases fall with distance.</source>
        <translation>كيف تقل المشتريات مع المسافة.</translation>
    </message>
    <message>
        <source>Outside growth</source>
        <translation>نمو الخارج</translation>
    </message>
    <message>
        <source>Growth of demand from outside the region at given costs.</source>
        <translation>نمو الطلب من خارج المنطقة بكلفة معطاة.</translation>
    </message>
    <message>
        <source>Cost elasticity</source>
        <translation>مرونة الكلفة</translation>
    </message>
    <message>
        <source>How demand from outside answers to labour cost per unit of output here against outside.</source>
        <translation>كيف يستجيب الطلب الخارجي لكلفة العمل للوحدة هنا مقابل الخارج.</translation>
    </message>
    <message>
        <source>Saving rate</source>
        <translation>معدل الادخار</translation>
    </message>
    <message>
        <source>Share of usual disposable income that households save.</source>
        <translation>نسبة الدخل المتاح المعتاد التي تدّخرها الأسر.</translation>
    </message>
    <message>
        <source>Wealth effect</source>
        <translation>أثر الثروة</translation>
    </message>
    <message>
        <source>Share of deposits above the buffer that is spent in a month.</source>
        <translation>نسبة الودائع فوق الاحتياطي التي تُنفق شهريًا.</translation>
    </message>
    <message>
        <source>Buffer months</source>
        <translation>أشهر الاحتياط</translation>
    </message>
    <message>
        <source>Deposits that households like to keep.</source>
        <translation>الودائع التي تحب الأسر الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Income memory</source>
        <translation>ذاكرة الدخل</translation>
    </message>
    <message>
        <source>Smoothing of the income on which spending is planned.</source>
        <translation>تنعيم الدخل الذي يُخطَّط الإنفاق عليه.</translation>
    </message>
    <message>
        <source>Sector shock sd</source>
        <translation>انحراف صدمة القطاع</translation>
    </message>
    <message>
        <source>Yearly shocks to outside demand, common to a sector.</source>
        <translation>صدمات سنوية للطلب الخارجي، مشتركة للقطاع.</translation>
    </message>
    <message>
        <source>Region shock sd</source>
        <translation>انحراف صدمة المنطقة</translation>
    </message>
    <message>
        <source>Yearly shocks to outside demand, common to an authority.</source>
        <translation>صدمات سنوية للطلب الخارجي، مشتركة للسلطة.</translation>
    </message>
    <message>
        <source>Shock memory</source>
        <translation>ذاكرة الصدمة</translation>
    </message>
    <message>
        <source>How long a demand shock lasts.</source>
        <translation>كم تدوم صدمة الطلب.</translation>
    </message>
    <message>
        <source>Rent elasticity</source>
        <translation>مرونة الإيجار</translation>
    </message>
    <message>
        <source>How rents answer to crowding.</source>
        <translation>كيف يستجيب الإيجار للاكتظاظ.</translation>
    </message>
    <message>
        <source>Rent speed</source>
        <translation>سرعة الإيجار</translation>
    </message>
    <message>
        <source>How fast rents adjust.</source>
        <translation>سرعة تكيّف الإيجارات.</translation>
    </message>
    <message>
        <source>Permits elasticity</source>
        <translation>مرونة الرخص</translation>
    </message>
    <message>
        <source>How permits answer to rents.</source>
        <translation>كيف تستجيب رخص البناء للإيجار.</translation>
    </message>
    <message>
        <source>Permits trend</source>
        <translation>اتجاه الرخص</translation>
    </message>
    <message>
        <source>New dwellings in a year.</source>
        <translation>مساكن جديدة في السنة.</translation>
    </message>
    <message>
        <source>Rent share</source>
        <translation>حصة الإيجار</translation>
    </message>
    <message>
        <source>Monthly rent at the start against the authority&apos;s mean disposable household income.</source>
        <translation>الإيجار الشهري في البداية إلى متوسط دخل الأسرة المتاح في السلطة.</translation>
    </message>
    <message>
        <source>Local landlords</source>
        <translation>مؤجّرون محليون</translation>
    </message>
    <message>
        <source>Rents paid to landlords of the same authority; the rest goes outside.</source>
        <translation>إيجارات تُدفع لمؤجّرين من السلطة نفسها؛ والباقي يخرج.</translation>
    </message>
    <message>
        <source>Separation rate</source>
        <translation>معدل الانفصال</translation>
    </message>
    <message>
        <source>Jobs that end in a month for reasons of their own.</source>
        <translation>وظائف تنتهي شهريًا لأسباب تخصها.</translation>
    </message>
    <message>
        <source>Layoff speed</source>
        <translation>سرعة التسريح</translation>
    </message>
    <message>
        <source>How fast a business lays off staff that it no longer wants.</source>
        <translation>سرعة تسريح العمل لعاملين لم يعد يريدهم.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Vacancies that an unemployed resident looks at in a month, of which the best is applied for.</source>
        <translation>شواغر ينظر فيها العاطل شهريًا، ويتقدّم إلى أفضلها.</translation>
    </message>
    <message>
        <source>On the job search</source>
        <translation>البحث أثناء العمل</translation>
    </message>
    <message>
        <source>Employees who look for a better job in a month.</source>
        <translation>أجيرون يبحثون شهريًا عن عمل أفضل.</translation>
    </message>
    <message>
        <source>Distance decay</source>
        <translation>تلاشي المسافة</translation>
    </message>
    <message>
        <source>How attention to a vacancy falls with its distance from home.</source>
        <translation>كيف يقل الانتباه إلى الشاغر مع بُعده عن البيت.</translation>
    </message>
    <message>
        <source>Home bias</source>
        <translation>انحياز للبلد</translation>
    </message>
    <message>
        <source>Attention to a vacancy in one&apos;s own authority beyond what distance explains.</source>
        <translation>الانتباه إلى شاغر في السلطة نفسها فوق ما تفسره المسافة.</translation>
    </message>
    <message>
        <source>Commute cost</source>
        <translation>كلفة التنقّل</translation>
    </message>
    <message>
        <source>Higher pay that a longer way to work must bring.</source>
        <translation>الأجر الأعلى الذي يجب أن تأتي به طريق أطول إلى العمل.</translation>
    </message>
    <message>
        <source>Minutes per km</source>
        <translation>دقائق لكل كم</translation>
    </message>
    <message>
        <source>Travel time by distance as the crow flies.</source>
        <translation>زمن السفر بحسب المسافة الجوية.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>الأجر الأدنى المقبول</translation>
    </message>
    <message>
        <source>Lowest offer that the unemployed accept while they get a benefit, as a share of the wage they can command.</source>
        <translation>أدنى عرض يقبله العاطلون ما داموا يتقاضون مخصصات، كنسبة من الأجر الذي يستحقونه.</translation>
    </message>
    <message>
        <source>Pay ceiling</source>
        <translation>سقف الأجر</translation>
    </message>
    <message>
        <source>How far above its usual pay a business goes for an applicant.</source>
        <translation>إلى أي حد فوق أجره المعتاد يذهب العمل لأجل متقدّم.</translation>
    </message>
    <message>
        <source>Pay floor</source>
        <translation>أرضية الأجر</translation>
    </message>
    <message>
        <source>How far below its usual pay a business takes an applicant: below that he or she is not qualified.</source>
        <translation>إلى أي حد دون أجره المعتاد يقبل العمل متقدّمًا: دون ذلك ليس مؤهلًا.</translation>
    </message>
    <message>
        <source>Outside premium</source>
        <translation>علاوة الخارج</translation>
    </message>
    <message>
        <source>What jobs outside the region pay more for the same person: it makes up for the way to work.</source>
        <translation>ما تدفعه وظائف خارج المنطقة أكثر للشخص نفسه: تعويض عن الطريق.</translation>
    </message>
    <message>
        <source>Outside pay spread</source>
        <translation>تشتت أجور الخارج</translation>
    </message>
    <message>
        <source>Spread of usual pay among jobs outside the region.</source>
        <translation>تشتت الأجر المعتاد بين وظائف خارج المنطقة.</translation>
    </message>
    <message>
        <source>Rent sharing</source>
        <translation>تقاسم الريع</translation>
    </message>
    <message>
        <source>How far a business&apos;s productivity shows in its pay.</source>
        <translation>إلى أي حد تظهر إنتاجية العمل في أجره.</translation>
    </message>
    <message>
        <source>Wage curve</source>
        <translation>منحنى الأجر</translation>
    </message>
    <message>
        <source>How pay offered responds to unemployment within reach.</source>
        <translation>كيف يستجيب الأجر المعروض للبطالة في المتناول.</translation>
    </message>
    <message>
        <source>Slack memory</source>
        <translation>ذاكرة الركود</translation>
    </message>
    <message>
        <source>Smoothing of the unemployment that pay responds to.</source>
        <translation>تنعيم البطالة التي يستجيب لها الأجر.</translation>
    </message>
    <message>
        <source>Outside vacancies</source>
        <translation>شواغر الخارج</translation>
    </message>
    <message>
        <source>Vacancies outside that residents can reach, for each job outside that a resident leaves in a normal month.</source>
        <translation>شواغر خارجية يصلها السكان، لكل وظيفة خارجية يتركها ساكن في شهر عادي.</translation>
    </message>
    <message>
        <source>Outside supply</source>
        <translation>عرض الخارج</translation>
    </message>
    <message>
        <source>Chance that a vacancy left open by residents is filled from outside, where jobs outside are as near as in the mean.</source>
        <translation>احتمال أن يُملأ من الخارج شاغر تركه السكان، حيث وظائف الخارج قريبة كالمتوسط.</translation>
    </message>
    <message>
        <source>Benefit months</source>
        <translation>أشهر المخصصات</translation>
    </message>
    <message>
        <source>Months of unemployment benefit after losing a job.</source>
        <translation>أشهر مخصصات البطالة بعد فقدان الوظيفة.</translation>
    </message>
    <message>
        <source>Retirement age men</source>
        <translation>سن تقاعد الرجال</translation>
    </message>
    <message>
        <source>Age at which men stop working.</source>
        <translation>السن التي يتوقف فيها الرجال عن العمل.</translation>
    </message>
    <message>
        <source>Retirement age women</source>
        <translation>سن تقاعد النساء</translation>
    </message>
    <message>
        <source>Age at which women stop working.</source>
        <translation>السن التي تتوقف فيها النساء عن العمل.</translation>
    </message>
    <message>
        <source>Hiring noise</source>
        <translation>ضجيج التوظيف</translation>
    </message>
    <message>
        <source>Spread of a business&apos;s private taste among applicants.</source>
        <translation>تشتت الذوق الخاص للعمل بين المتقدّمين.</translation>
    </message>
    <message>
        <source>Experience young</source>
        <translation>خبرة الشباب</translation>
    </message>
    <message>
        <source>Pay at 18 as a share of the wage at full experience, reached at 35.</source>
        <translation>الأجر في سن 18 كنسبة من الأجر عند الخبرة الكاملة التي تُبلغ في 35.</translation>
    </message>
    <message>
        <source>Self productivity</source>
        <translation>الإنتاجية الذاتية</translation>
    </message>
    <message>
        <source>Skill that stays from one school year to the next.</source>
        <translation>المهارة التي تبقى من سنة دراسية إلى التالية.</translation>
    </message>
    <message>
        <source>Parent weight</source>
        <translation>وزن الوالدين</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>الحظ</translation>
    </message>
    <message>
        <source>Matriculation slope</source>
        <translation>ميل البجروت</translation>
    </message>
    <message>
        <source>How matriculation follows skill.</source>
        <translation>كيف تتبع شهادة البجروت المهارة.</translation>
    </message>
    <message>
        <source>Degree slope</source>
        <translation>ميل الشهادة الجامعية</translation>
    </message>
    <message>
        <source>Degree premium</source>
        <translation>علاوة الشهادة الجامعية</translation>
    </message>
    <message>
        <source>Early productivity</source>
        <translation>الإنتاجية المبكرة</translation>
    </message>
    <message>
        <source>Skill that stays from one year to the next before 6.</source>
        <translation>المهارة التي تبقى من سنة إلى التالية قبل سن 6.</translation>
    </message>
    <message>
        <source>Early parents</source>
        <translation>الوالدان – الطفولة المبكرة</translation>
    </message>
    <message>
        <source>Effect of the parents&apos; skill in a year before 6.</source>
        <translation>أثر مهارة الوالدين في سنة قبل سن 6.</translation>
    </message>
    <message>
        <source>Effect of the parents&apos; skill in a school year.</source>
        <translation>أثر مهارة الوالدين في سنة دراسية.</translation>
    </message>
    <message>
        <source>Early money</source>
        <translation>المال – الطفولة المبكرة</translation>
    </message>
    <message>
        <source>Effect of what families and the public invest in a child before 6, at the mean of everything else.</source>
        <translation>أثر ما تستثمره الأسر والجمهور في طفل قبل سن 6، عند متوسط كل ما عداه.</translation>
    </message>
    <message>
        <source>School money</source>
        <translation>المال – المدرسة</translation>
    </message>
    <message>
        <source>Effect of what is invested in a child of school age.</source>
        <translation>أثر ما يُستثمر في طفل في سن المدرسة.</translation>
    </message>
    <message>
        <source>Early shape</source>
        <translation>الشكل – الطفولة المبكرة</translation>
    </message>
    <message>
        <source>Exponent of the technology before 6: above 0, inputs replace each other.</source>
        <translation>أس دالة تكوين المهارة قبل سن 6: فوق 0 تحلّ المدخلات بعضها محل بعض.</translation>
    </message>
    <message>
        <source>School shape</source>
        <translation>الشكل – المدرسة</translation>
    </message>
    <message>
        <source>Exponent at school age: below 0, what was learnt before and what is invested now complement each other.</source>
        <translation>الأس في سن المدرسة: دون 0 يكمّل ما تُعلّم سابقًا وما يُستثمر الآن أحدهما الآخر.</translation>
    </message>
    <message>
        <source>Skill scale</source>
        <translation>مقياس المهارة</translation>
    </message>
    <message>
        <source>How far a standard score lies from the mean on the scale on which inputs are compared.</source>
        <translation>كم تبعد الدرجة المعيارية عن المتوسط على المقياس الذي تُقارن عليه المدخلات.</translation>
    </message>
    <message>
        <source>Early luck</source>
        <translation>الحظ – الطفولة المبكرة</translation>
    </message>
    <message>
        <source>Spread of what happens to a child in a year before 6.</source>
        <translation>تشتت ما يحدث لطفل في سنة قبل سن 6.</translation>
    </message>
    <message>
        <source>Spread of what happens to a child in a school year.</source>
        <translation>تشتت ما يحدث لطفل في سنة دراسية.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Convergence of a child of school age to the pupils of the place (neighbourhood_exposure_effect).</source>
        <translation>تقارب طفل في سن المدرسة مع تلاميذ المكان (neighbourhood_exposure_effect).</translation>
    </message>
    <message>
        <source>Character to skill</source>
        <translation>من الشخصية إلى المهارة</translation>
    </message>
    <message>
        <source>How much perseverance adds to skill in a year.</source>
        <translation>كم تضيف المثابرة إلى المهارة في السنة.</translation>
    </message>
    <message>
        <source>Character memory</source>
        <translation>ذاكرة الشخصية</translation>
    </message>
    <message>
        <source>Character that stays from year to year.</source>
        <translation>سمات الشخصية التي تبقى من سنة إلى سنة.</translation>
    </message>
    <message>
        <source>Youth movement</source>
        <translation>حركة شبيبة</translation>
    </message>
    <message>
        <source>What a year in a youth movement adds to character.</source>
        <translation>ما تضيفه سنة في حركة شبيبة إلى الشخصية.</translation>
    </message>
    <message>
        <source>Informal weight</source>
        <translation>وزن اللامنهجي</translation>
    </message>
    <message>
        <source>What informal education adds to character for each ln unit of money.</source>
        <translation>ما يضيفه التعليم اللامنهجي إلى الشخصية لكل وحدة ln من المال.</translation>
    </message>
    <message>
        <source>Informal usual</source>
        <translation>اللامنهجي المعتاد</translation>
    </message>
    <message>
        <source>Usual spending on informal education.</source>
        <translation>الإنفاق المعتاد على التعليم اللامنهجي.</translation>
    </message>
    <message>
        <source>Family share</source>
        <translation>حصة الأسرة</translation>
    </message>
    <message>
        <source>Share of income per head that a family spends on what a child learns from.</source>
        <translation>حصة الدخل للفرد التي تنفقها الأسرة على ما يتعلم منه الطفل.</translation>
    </message>
    <message>
        <source>Municipal share</source>
        <translation>حصة السلطة</translation>
    </message>
    <message>
        <source>Part of public spending on children that follows the authority&apos;s service level.</source>
        <translation>الجزء من الإنفاق العام على الأطفال الذي يتبع مستوى الخدمة في السلطة.</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>الرعاية في البيت</translation>
    </message>
    <message>
        <source>What a child outside any framework gets at home, of what a framework spends.</source>
        <translation>ما يناله في البيت طفل خارج أي إطار، نسبةً إلى ما ينفقه الإطار.</translation>
    </message>
    <message>
        <source>Daycare cost</source>
        <translation>كلفة الحضانة</translation>
    </message>
    <message>
        <source>Public spending on a child in a supervised framework before 3.</source>
        <translation>الإنفاق العام على طفل في إطار خاضع للإشراف قبل سن 3.</translation>
    </message>
    <message>
        <source>Preschool cost</source>
        <translation>كلفة الروضة</translation>
    </message>
    <message>
        <source>Public spending on a child in preschool.</source>
        <translation>الإنفاق العام على طفل في الروضة.</translation>
    </message>
    <message>
        <source>School cost</source>
        <translation>كلفة المدرسة</translation>
    </message>
    <message>
        <source>Public spending on a pupil.</source>
        <translation>الإنفاق العام على تلميذ.</translation>
    </message>
    <message>
        <source>Daycare jewish</source>
        <translation>الحضانة – اليهود</translation>
    </message>
    <message>
        <source>Jewish and other children under 3 in supervised daycare.</source>
        <translation>أطفال من اليهود وغيرهم دون سن 3 في حضانات خاضعة للإشراف.</translation>
    </message>
    <message>
        <source>Daycare arab</source>
        <translation>الحضانة – العرب</translation>
    </message>
    <message>
        <source>Arab, Druze and Bedouin children under 3 in supervised daycare.</source>
        <translation>أطفال عرب ودروز وبدو دون سن 3 في حضانات خاضعة للإشراف.</translation>
    </message>
    <message>
        <source>Preschool jewish</source>
        <translation>الروضة – اليهود</translation>
    </message>
    <message>
        <source>Jewish and other children in preschool.</source>
        <translation>أطفال من اليهود وغيرهم في الروضة.</translation>
    </message>
    <message>
        <source>Preschool arab</source>
        <translation>الروضة – العرب</translation>
    </message>
    <message>
        <source>Arab and Druze children in preschool.</source>
        <translation>أطفال عرب ودروز في الروضة.</translation>
    </message>
    <message>
        <source>Preschool bedouin</source>
        <translation>الروضة – البدو</translation>
    </message>
    <message>
        <source>Bedouin children of the south in preschool.</source>
        <translation>أطفال بدو من الجنوب في الروضة.</translation>
    </message>
    <message>
        <source>Scouts jewish</source>
        <translation>حركات الشبيبة – اليهود</translation>
    </message>
    <message>
        <source>Jewish and other residents of 9-17 in youth movements.</source>
        <translation>سكان من اليهود وغيرهم في سن 9-17 في حركات الشبيبة.</translation>
    </message>
    <message>
        <source>Scouts arab</source>
        <translation>حركات الشبيبة – العرب</translation>
    </message>
    <message>
        <source>Arab, Druze and Bedouin residents of 9-17 in youth movements.</source>
        <translation>سكان عرب ودروز وبدو في سن 9-17 في حركات الشبيبة.</translation>
    </message>
    <message>
        <source>Scouts stay</source>
        <translation>البقاء في حركات الشبيبة</translation>
    </message>
    <message>
        <source>Members of youth movements who would stay if nobody new joined.</source>
        <translation>أعضاء حركات الشبيبة الذين كانوا سيبقون لو لم ينضم أحد جديد.</translation>
    </message>
    <message>
        <source>Character slope</source>
        <translation>ميل الشخصية</translation>
    </message>
    <message>
        <source>How matriculation and finishing a degree follow character.</source>
        <translation>كيف تتبع شهادة البجروت وإتمام الشهادة الجامعية الشخصية.</translation>
    </message>
    <message>
        <source>Threshold share</source>
        <translation>حصة بجروت القبول</translation>
    </message>
    <message>
        <source>Certificates that universities accept, of all.</source>
        <translation>الشهادات التي تقبلها الجامعات من مجمل شهادات البجروت.</translation>
    </message>
    <message>
        <source>Threshold slope</source>
        <translation>ميل بجروت القبول</translation>
    </message>
    <message>
        <source>How the quality of the certificate follows skill.</source>
        <translation>كيف تتبع جودة شهادة البجروت المهارة.</translation>
    </message>
    <message>
        <source>How entry to higher education follows skill, among those with matriculation.</source>
        <translation>كيف يتبع الالتحاق بالتعليم العالي المهارة، بين حملة البجروت.</translation>
    </message>
    <message>
        <source>Threshold bonus</source>
        <translation>علاوة بجروت القبول</translation>
    </message>
    <message>
        <source>Entry with a certificate that universities accept above entry with another one.</source>
        <translation>الالتحاق بشهادة تقبلها الجامعات زيادةً على الالتحاق بشهادة أخرى.</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>إتمام الدراسة</translation>
    </message>
    <message>
        <source>Entrants of higher education who take a degree.</source>
        <translation>الملتحقون بالتعليم العالي الذين ينالون شهادة جامعية.</translation>
    </message>
    <message>
        <source>Support slope</source>
        <translation>ميل الدعم</translation>
    </message>
    <message>
        <source>Effect of grants, preparation and advice on applying.</source>
        <translation>أثر المنح والتحضير والإرشاد على التقدّم للدراسة.</translation>
    </message>
    <message>
        <source>Campus bonus</source>
        <translation>علاوة الحرم الجامعي</translation>
    </message>
    <message>
        <source>Effect of a campus in the region on applying.</source>
        <translation>أثر حرم جامعي في المنطقة على التقدّم للدراسة.</translation>
    </message>
    <message>
        <source>Seat slack</source>
        <translation>فائض المقاعد</translation>
    </message>
    <message>
        <source>Places in higher education over the applicants of a usual year at the start.</source>
        <translation>مقاعد التعليم العالي إلى المتقدّمين في سنة معتادة في البداية.</translation>
    </message>
    <message>
        <source>Seat growth</source>
        <translation>نمو المقاعد</translation>
    </message>
    <message>
        <source>Growth of the places open to the region&apos;s residents.</source>
        <translation>نمو المقاعد المتاحة لسكان المنطقة.</translation>
    </message>
    <message>
        <source>Pay of a degree above matriculation, mean over fields.</source>
        <translation>أجر الشهادة الجامعية فوق أجر البجروت، متوسطًا على التخصصات.</translation>
    </message>
    <message>
        <source>Science premium</source>
        <translation>علاوة العلوم</translation>
    </message>
    <message>
        <source>Pay of a degree in computing or engineering above other degrees.</source>
        <translation>أجر شهادة في الحوسبة أو الهندسة فوق أجر الشهادات الأخرى.</translation>
    </message>
    <message>
        <source>Science share</source>
        <translation>حصة العلوم</translation>
    </message>
    <message>
        <source>Degrees in computing or engineering at mean skill of graduates.</source>
        <translation>شهادات الحوسبة أو الهندسة عند متوسط مهارة الخريجين.</translation>
    </message>
    <message>
        <source>Science slope</source>
        <translation>ميل العلوم</translation>
    </message>
    <message>
        <source>How the choice of such a degree follows skill.</source>
        <translation>كيف يتبع اختيار شهادة كهذه المهارة.</translation>
    </message>
    <message>
        <source>Science exposure</source>
        <translation>التعرّض للعلوم</translation>
    </message>
    <message>
        <source>How a science excellence programme moves the choice of such a degree.</source>
        <translation>كيف يحرّك برنامج التميّز العلمي اختيار شهادة كهذه.</translation>
    </message>
    <message>
        <source>Matriculation premium</source>
        <translation>علاوة البجروت</translation>
    </message>
    <message>
        <source>Pay of matriculation above basic schooling.</source>
        <translation>أجر البجروت فوق التعليم الأساسي.</translation>
    </message>
    <message>
        <source>Skill return</source>
        <translation>عائد المهارة</translation>
    </message>
    <message>
        <source>Return to skill at given education.</source>
        <translation>عائد المهارة عند تعليم معطى.</translation>
    </message>
    <message>
        <source>Character return</source>
        <translation>عائد الشخصية</translation>
    </message>
    <message>
        <source>Return to character at given education and skill.</source>
        <translation>عائد الشخصية عند تعليم ومهارة معطيين.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>How far parents&apos; rank goes with what else sets a beginner&apos;s pay: connections, wealth, trade.</source>
        <translation>إلى أي حد ترتبط مرتبة الوالدين بما يحدّد أيضًا أجر المبتدئ: العلاقات والثروة والمهنة.</translation>
    </message>
    <message>
        <source>Service jewish</source>
        <translation>الخدمة – اليهود</translation>
    </message>
    <message>
        <source>Jewish and other residents who served or did national service.</source>
        <translation>سكان من اليهود وغيرهم أدّوا الخدمة العسكرية أو الوطنية.</translation>
    </message>
    <message>
        <source>Service druze</source>
        <translation>الخدمة – الدروز</translation>
    </message>
    <message>
        <source>Druze residents who served.</source>
        <translation>سكان دروز أدّوا الخدمة.</translation>
    </message>
    <message>
        <source>Service arab</source>
        <translation>الخدمة – العرب</translation>
    </message>
    <message>
        <source>Arab and Bedouin residents who did national or civic service.</source>
        <translation>سكان عرب وبدو أدّوا الخدمة الوطنية أو المدنية.</translation>
    </message>
    <message>
        <source>Service slope</source>
        <translation>ميل الخدمة</translation>
    </message>
    <message>
        <source>How service follows character.</source>
        <translation>كيف تتبع الخدمة الشخصية.</translation>
    </message>
    <message>
        <source>Own wage</source>
        <translation>الأجر المحلي</translation>
    </message>
    <message>
        <source>Pull of wages within reach.</source>
        <translation>جذب الأجور في المتناول.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Pull of the service level.</source>
        <translation>جذب مستوى الخدمة.</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>الإيجار</translation>
    </message>
    <message>
        <source>Pull of rents (negative).</source>
        <translation>جذب الإيجارات (سالب).</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Pull of unemployment within reach (negative).</source>
        <translation>جذب البطالة في المتناول (سالب).</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>المجموعة نفسها</translation>
    </message>
    <message>
        <source>Pull of the share of one&apos;s own group.</source>
        <translation>جذب نسبة مجموعة الشخص نفسه.</translation>
    </message>
    <message>
        <source>How moves fall with distance.</source>
        <translation>كيف تقل التنقلات مع المسافة.</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>الهجرة إلى إسرائيل</translation>
    </message>
    <message>
        <source>Immigrants from abroad less emigrants who settle in a year, beside the moves inside Israel.</source>
        <translation>القادمون من الخارج ناقص المغادرين الذين يستقرون في السنة، إلى جانب التنقل داخل إسرائيل.</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>الانعكاس</translation>
    </message>
    <message>
        <source>How people leave places that lose attraction relative to the start.</source>
        <translation>كيف يغادر الناس أماكن فقدت جاذبيتها نسبةً إلى البداية.</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>التكوّن</translation>
    </message>
    <message>
        <source>Chance that two unlinked actors of one cluster find each other in a quarter, before the logit terms.</source>
        <translation>احتمال أن يجد فاعلان غير مرتبطين في عنقود أحدهما الآخر في ربع سنة، قبل حدود اللوجيت.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>التلاشي</translation>
    </message>
    <message>
        <source>Ties that lapse in a year.</source>
        <translation>روابط تنقضي في السنة.</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>الإغلاق الثلاثي</translation>
    </message>
    <message>
        <source>Effect of common partners on a new tie.</source>
        <translation>أثر الشركاء المشتركين على رابطة جديدة.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Effect of distance on a new tie (negative).</source>
        <translation>أثر المسافة على رابطة جديدة (سالب).</translation>
    </message>
    <message>
        <source>Mixing</source>
        <translation>المزج</translation>
    </message>
    <message>
        <source>What a platform adds to a new tie between actors of different sectors, above any other.</source>
        <translation>ما تضيفه منصة إلى رابطة جديدة بين فاعلين من قطاعات مختلفة، زيادةً على أي رابطة أخرى.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>What a platform adds to a new tie among those who meet on it.</source>
        <translation>ما تضيفه منصة إلى رابطة جديدة بين من يلتقون عليها.</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>الحفاظ على الروابط</translation>
    </message>
    <message>
        <source>Lapses of ties that a platform prevents among those who meet on it.</source>
        <translation>انقضاء الروابط الذي تمنعه منصة بين من يلتقون عليها.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>العبء</translation>
    </message>
    <message>
        <source>Effect of the ties that one already keeps (negative).</source>
        <translation>أثر الروابط المحفوظة أصلًا (سالب).</translation>
    </message>
    <message>
        <source>Unemployment rate</source>
        <translation>معدل البطالة</translation>
    </message>
    <message>
        <source>Unemployed residents at the start; authorities differ as their unemployment-benefit rates do.</source>
        <translation>السكان العاطلون في البداية؛ وتختلف السلطات كما تختلف معدلات مخصصات البطالة فيها.</translation>
    </message>
    <message>
        <source>Home work share</source>
        <translation>نسبة العاملين محليًا</translation>
    </message>
    <message>
        <source>Employed residents who work in their own authority.</source>
        <translation>سكان مشتغلون يعملون في سلطتهم.</translation>
    </message>
    <message>
        <source>Outside work share</source>
        <translation>نسبة العاملين خارجًا</translation>
    </message>
    <message>
        <source>Employed residents who work outside the region, where jobs outside are as near as in the mean of the five clusters.</source>
        <translation>سكان مشتغلون يعملون خارج المنطقة، حيث وظائف الخارج قريبة كمتوسط العناقيد الخمسة.</translation>
    </message>
    <message>
        <source>Vacant jobs</source>
        <translation>وظائف شاغرة</translation>
    </message>
    <message>
        <source>Jobs that businesses want at the start beyond those filled: without them the first year would open them.</source>
        <translation>الوظائف التي تطلبها المصالح في البداية زيادة على المشغولة: لولاها لفُتحت في السنة الأولى.</translation>
    </message>
    <message>
        <source>Commuters in share</source>
        <translation>نسبة القادمين للعمل</translation>
    </message>
    <message>
        <source>Jobs of the region held by people who live outside it.</source>
        <translation>وظائف المنطقة التي يشغلها من يسكنون خارجها.</translation>
    </message>
    <message>
        <source>Renter share</source>
        <translation>نسبة المستأجرين</translation>
    </message>
    <message>
        <source>Households that rent their dwelling.</source>
        <translation>أسر تستأجر مسكنها.</translation>
    </message>
    <message>
        <source>Landlord share</source>
        <translation>نسبة المؤجّرين</translation>
    </message>
    <message>
        <source>Households that let a second dwelling.</source>
        <translation>أسر تؤجّر مسكنًا ثانيًا.</translation>
    </message>
    <message>
        <source>Deposit months</source>
        <translation>أشهر الودائع</translation>
    </message>
    <message>
        <source>Mean deposits of a household.</source>
        <translation>متوسط ودائع الأسرة.</translation>
    </message>
    <message>
        <source>Large business jobs</source>
        <translation>وظائف العمل الكبير</translation>
    </message>
    <message>
        <source>Businesses with at least so many jobs are all kept in a sample, with scaled jobs.</source>
        <translation>أعمال بهذا العدد من الوظائف على الأقل تبقى كلها في العيّنة، بوظائف مصغّرة.</translation>
    </message>
    <message>
        <source>Outside owned jobs</source>
        <translation>وظائف بملكية خارجية</translation>
    </message>
    <message>
        <source>Businesses with at least so many jobs belong to owners outside the region.</source>
        <translation>أعمال بهذا العدد من الوظائف على الأقل يملكها من هم خارج المنطقة.</translation>
    </message>
    <message>
        <source>Volume elasticity</source>
        <translation>مرونة الكمية</translation>
    </message>
    <message>
        <source>Volume discount.</source>
        <translation>خصم الكمية.</translation>
    </message>
    <message>
        <source>Cost spread</source>
        <translation>تشتت الكلفة</translation>
    </message>
    <message>
        <source>Spread of bidders&apos; costs for one lot.</source>
        <translation>تشتت كلفة مقدّمي العروض لحزمة واحدة.</translation>
    </message>
    <message>
        <source>Outside bidders</source>
        <translation>مقدّمو عروض من الخارج</translation>
    </message>
    <message>
        <source>Bidders from outside for each lot.</source>
        <translation>مقدّمو عروض من الخارج لكل حزمة.</translation>
    </message>
    <message>
        <source>Local bidders</source>
        <translation>مقدّمو عروض محليون</translation>
    </message>
    <message>
        <source>Bidders of the region for each lot, as far as there are businesses that can serve it.</source>
        <translation>مقدّمو عروض من المنطقة لكل حزمة، بقدر ما توجد أعمال قادرة على تلبيتها.</translation>
    </message>
    <message>
        <source>Local cost</source>
        <translation>الكلفة المحلية</translation>
    </message>
    <message>
        <source>Cost disadvantage of bidders of the region.</source>
        <translation>كلفة إضافية لمقدّمي العروض من المنطقة.</translation>
    </message>
    <message>
        <source>Distance cost</source>
        <translation>كلفة المسافة</translation>
    </message>
    <message>
        <source>Cost of serving a place that lies further away.</source>
        <translation>كلفة خدمة مكان أبعد.</translation>
    </message>
    <message>
        <source>Usual lot</source>
        <translation>الحزمة المعتادة</translation>
    </message>
    <message>
        <source>Usual size of a lot.</source>
        <translation>الحجم المعتاد للحزمة.</translation>
    </message>
    <message>
        <source>Serving share</source>
        <translation>حصة التلبية</translation>
    </message>
    <message>
        <source>Largest lot that a business can serve, against its yearly sales.</source>
        <translation>أكبر حزمة يستطيع العمل تلبيتها، نسبةً إلى مبيعاته السنوية.</translation>
    </message>
    <message>
        <source>Benchmark spillover</source>
        <translation>انتشار الأسعار المرجعية</translation>
    </message>
    <message>
        <source>Effect of joint framework prices on what non-members of the cluster pay, at full pooling.</source>
        <translation>أثر الأسعار الإطارية المشتركة على ما يدفعه غير الأعضاء في العنقود، عند التجميع الكامل.</translation>
    </message>
    <message>
        <source>B1 administration</source>
        <translation>‏B1 الإدارة</translation>
    </message>
    <message>
        <source>Slope of the cost curve of administration.</source>
        <translation>ميل منحنى كلفة الإدارة.</translation>
    </message>
    <message>
        <source>B2 administration</source>
        <translation>‏B2 الإدارة</translation>
    </message>
    <message>
        <source>Curvature of the cost curve of administration.</source>
        <translation>انحناء منحنى كلفة الإدارة.</translation>
    </message>
    <message>
        <source>B1 local</source>
        <translation>‏B1 المحلية</translation>
    </message>
    <message>
        <source>Slope for waste, regional transport, business and planning (local services).</source>
        <translation>الميل للنفايات والمواصلات الإقليمية والأعمال والتخطيط (خدمات محلية).</translation>
    </message>
    <message>
        <source>B2 local</source>
        <translation>‏B2 المحلية</translation>
    </message>
    <message>
        <source>Curvature for local services.</source>
        <translation>الانحناء للخدمات المحلية.</translation>
    </message>
    <message>
        <source>B1 social</source>
        <translation>‏B1 الاجتماعية</translation>
    </message>
    <message>
        <source>Slope for welfare, seniors and culture: that of total spending.</source>
        <translation>الميل للرفاه وكبار السن والثقافة: ميل الإنفاق الكلي.</translation>
    </message>
    <message>
        <source>B2 social</source>
        <translation>‏B2 الاجتماعية</translation>
    </message>
    <message>
        <source>Curvature for welfare, seniors and culture.</source>
        <translation>الانحناء للرفاه وكبار السن والثقافة.</translation>
    </message>
    <message>
        <source>B1 education</source>
        <translation>‏B1 التعليم</translation>
    </message>
    <message>
        <source>Slope for education, early childhood and pupil transport.</source>
        <translation>الميل للتعليم والطفولة المبكرة ونقل التلاميذ.</translation>
    </message>
    <message>
        <source>Threshold basic</source>
        <translation>العتبة الأساسية</translation>
    </message>
    <message>
        <source>Residents that a provider must reach for the full range of basic services.</source>
        <translation>السكان الذين يجب أن يصلهم مقدّم الخدمة ليعطي كامل الخدمات الأساسية.</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>دون العتبة</translation>
    </message>
    <message>
        <source>Part of the service level that needs the threshold: without it residents go without.</source>
        <translation>الجزء من مستوى الخدمة الذي يحتاج العتبة: بدونها يُحرم منه السكان.</translation>
    </message>
    <message>
        <source>Capacity floor</source>
        <translation>أرضية القدرة</translation>
    </message>
    <message>
        <source>What a shekel buys at capacity 0, relative to capacity 0.5.</source>
        <translation>ما يشتريه شيكل عند قدرة 0، نسبةً إلى قدرة 0.5.</translation>
    </message>
    <message>
        <source>Capacity slope</source>
        <translation>ميل القدرة</translation>
    </message>
    <message>
        <source>Gain of service outcome from capacity 0 to 1.</source>
        <translation>مكسب نتيجة الخدمة من قدرة 0 إلى 1.</translation>
    </message>
    <message>
        <source>Need noise</source>
        <translation>ضجيج الحاجات</translation>
    </message>
    <message>
        <source>Error with which authorities see the needs of their residents.</source>
        <translation>الخطأ الذي ترى به السلطات حاجات سكانها.</translation>
    </message>
    <message>
        <source>Budget inertia</source>
        <translation>قصور الموازنة</translation>
    </message>
    <message>
        <source>Weight of last year&apos;s shares in a new budget.</source>
        <translation>وزن حصص السنة الماضية في موازنة جديدة.</translation>
    </message>
    <message>
        <source>Bus seats</source>
        <translation>مقاعد الحافلة</translation>
    </message>
    <message>
        <source>Seats of a pupil bus.</source>
        <translation>مقاعد حافلة التلاميذ.</translation>
    </message>
    <message>
        <source>Poolable transport</source>
        <translation>نقل قابل للتجميع</translation>
    </message>
    <message>
        <source>Pupil transport whose routes can be shared among neighbours.</source>
        <translation>نقل تلاميذ يمكن تقاسم مساراته بين الجيران.</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>الالتفاف</translation>
    </message>
    <message>
        <source>Longer ways when routes are shared.</source>
        <translation>طرق أطول عند تقاسم المسارات.</translation>
    </message>
    <message>
        <source>Riders</source>
        <translation>الركاب</translation>
    </message>
    <message>
        <source>Pupils who ride a bus that the authority pays.</source>
        <translation>تلاميذ يركبون حافلة تدفع السلطة أجرتها.</translation>
    </message>
    <message>
        <source>Learning loss</source>
        <translation>فقدان التعلّم</translation>
    </message>
    <message>
        <source>Skill that pupils lose in a month without school.</source>
        <translation>المهارة التي يفقدها التلاميذ في شهر بلا مدرسة.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>النداءات</translation>
    </message>
    <message>
        <source>Calls of ministries in a year that are open to every authority; 0 leaves all state money as it was.</source>
        <translation>نداءات الوزارات لتقديم المقترحات في السنة، المفتوحة لكل سلطة؛ و0 يبقي كل أموال الدولة كما كانت.</translation>
    </message>
    <message>
        <source>Pot</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>What all calls of a year hold together.</source>
        <translation>مجموع ما تحمله نداءات السنة كلها.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلاد</translation>
    </message>
    <message>
        <source>Residents of Israel, among whose authorities a call is contested.</source>
        <translation>سكان إسرائيل، الذين تتنافس سلطاتهم على النداء.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Size of a project in one call.</source>
        <translation>حجم مشروع في نداء واحد.</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>التمويل المقابل</translation>
    </message>
    <message>
        <source>Part of a project that the authority pays itself.</source>
        <translation>الجزء من المشروع الذي تدفعه السلطة بنفسها.</translation>
    </message>
    <message>
        <source>Apply base</source>
        <translation>أساس التقدّم</translation>
    </message>
    <message>
        <source>Log odds of applying without capacity and experience.</source>
        <translation>لوغاريتم أرجحية التقدّم بلا قدرة ولا خبرة.</translation>
    </message>
    <message>
        <source>Apply capacity</source>
        <translation>التقدّم بحسب القدرة</translation>
    </message>
    <message>
        <source>How capacity helps to apply.</source>
        <translation>كيف تساعد القدرة على التقدّم.</translation>
    </message>
    <message>
        <source>Apply size</source>
        <translation>التقدّم بحسب الحجم</translation>
    </message>
    <message>
        <source>How size helps to apply.</source>
        <translation>كيف يساعد الحجم على التقدّم.</translation>
    </message>
    <message>
        <source>Apply experience</source>
        <translation>التقدّم بحسب الخبرة</translation>
    </message>
    <message>
        <source>How past success helps to apply.</source>
        <translation>كيف يساعد النجاح السابق على التقدّم.</translation>
    </message>
    <message>
        <source>Apply burden</source>
        <translation>التقدّم بحسب العبء</translation>
    </message>
    <message>
        <source>How the own share deters.</source>
        <translation>كيف تردع الحصة الذاتية عن التقدّم.</translation>
    </message>
    <message>
        <source>Apply platform</source>
        <translation>التقدّم بحسب المنصة</translation>
    </message>
    <message>
        <source>How a platform that finds calls helps to apply.</source>
        <translation>كيف تساعد منصة تجد النداءات على التقدّم.</translation>
    </message>
    <message>
        <source>Platform gain</source>
        <translation>مكسب المنصة</translation>
    </message>
    <message>
        <source>Capacity for the tasks of a grant that a platform adds.</source>
        <translation>القدرة على مهام الهبة التي تضيفها منصة.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>المنافسة</translation>
    </message>
    <message>
        <source>How the quality of a proposal follows capacity.</source>
        <translation>كيف تتبع جودة المقترح القدرة.</translation>
    </message>
    <message>
        <source>Rivals capacity</source>
        <translation>قدرة المنافسين</translation>
    </message>
    <message>
        <source>Capacity of the applicants in the rest of the country.</source>
        <translation>قدرة المتقدّمين في بقية البلاد.</translation>
    </message>
    <message>
        <source>Rivals apply</source>
        <translation>تقدّم المنافسين</translation>
    </message>
    <message>
        <source>Share of them that apply to a call.</source>
        <translation>نسبة من يتقدّمون منهم إلى نداء.</translation>
    </message>
    <message>
        <source>Absorption low</source>
        <translation>استيعاب منخفض</translation>
    </message>
    <message>
        <source>Part of an award that an authority of capacity 0.2 is able to spend.</source>
        <translation>الجزء من الهبة الذي تستطيع سلطة بقدرة 0.2 إنفاقه.</translation>
    </message>
    <message>
        <source>Absorption high</source>
        <translation>استيعاب مرتفع</translation>
    </message>
    <message>
        <source>The same at capacity 0.8.</source>
        <translation>الأمر نفسه عند قدرة 0.8.</translation>
    </message>
    <message>
        <source>Diminishing</source>
        <translation>التناقص</translation>
    </message>
    <message>
        <source>What can be spent of awards against the usual budget: the elasticity where awards are many times the budget.</source>
        <translation>ما يمكن إنفاقه من الهبات نسبةً إلى الموازنة المعتادة: المرونة حيث تبلغ الهبات أضعاف الموازنة.</translation>
    </message>
    <message>
        <source>Weight of earlier years in experience.</source>
        <translation>وزن السنوات السابقة في الخبرة.</translation>
    </message>
    <message>
        <source>Additionality</source>
        <translation>الإضافية</translation>
    </message>
    <message>
        <source>Part of what the region wins beyond expectation that the state adds to the pot; the rest others lose.</source>
        <translation>الجزء مما تفوز به المنطقة فوق المتوقع الذي تضيفه الدولة إلى الصندوق؛ والباقي يخسره آخرون.</translation>
    </message>
    <message>
        <source>Voice gain</source>
        <translation>مكسب الصوت</translation>
    </message>
    <message>
        <source>What a cluster with full voice wins.</source>
        <translation>ما يفوز به عنقود ذو صوت كامل.</translation>
    </message>
    <message>
        <source>Voice gradient</source>
        <translation>تدرّج الصوت</translation>
    </message>
    <message>
        <source>How much more members with twice the own revenue win of it.</source>
        <translation>كم يزيد ما يفوز به منه الأعضاء ذوو ضعف الإيراد الذاتي.</translation>
    </message>
    <message>
        <source>Voice reference</source>
        <translation>مرجع الصوت</translation>
    </message>
    <message>
        <source>Residents of a cluster with full weight.</source>
        <translation>سكان عنقود ذي وزن كامل.</translation>
    </message>
    <message>
        <source>Discretionary</source>
        <translation>التقديرية</translation>
    </message>
    <message>
        <source>Transfers that no formula decides.</source>
        <translation>تحويلات لا تقررها أي صيغة.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Error about needs that full data and full capacity remove.</source>
        <translation>الخطأ في تقدير الحاجات الذي تزيله بيانات كاملة وقدرة كاملة.</translation>
    </message>
    <message>
        <source>Knowledge speed</source>
        <translation>سرعة المعرفة</translation>
    </message>
    <message>
        <source>How fast data are collected, and forgotten.</source>
        <translation>سرعة جمع البيانات، ونسيانها.</translation>
    </message>
    <message>
        <source>Unit knowledge</source>
        <translation>معرفة الوحدة</translation>
    </message>
    <message>
        <source>Data that a strategic planning unit brings by itself.</source>
        <translation>البيانات التي تأتي بها وحدة تخطيط استراتيجي بنفسها.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Error about needs that engaged leaders remove when all who could be won are.</source>
        <translation>الخطأ في تقدير الحاجات الذي يزيله القادة المشاركون حين ينخرط كل من يمكن كسبه.</translation>
    </message>
    <message>
        <source>Planning noise</source>
        <translation>ضجيج التخطيط</translation>
    </message>
    <message>
        <source>Error about needs that plans of several years remove, since they rest on more than one look.</source>
        <translation>الخطأ في تقدير الحاجات الذي تزيله خطط متعددة السنوات، لأنها تستند إلى أكثر من نظرة واحدة.</translation>
    </message>
    <message>
        <source>Planning rigidity</source>
        <translation>جمود التخطيط</translation>
    </message>
    <message>
        <source>Yearly adjustment of budgets to needs that plans of several years hold back.</source>
        <translation>التكييف السنوي للموازنات مع الحاجات الذي تعيقه خطط متعددة السنوات.</translation>
    </message>
    <message>
        <source>Duplication</source>
        <translation>الازدواجية</translation>
    </message>
    <message>
        <source>Social spending that authority, state and third sector spend twice for want of coordination.</source>
        <translation>إنفاق اجتماعي تنفقه السلطة والدولة والقطاع الثالث مرتين لغياب التنسيق.</translation>
    </message>
    <message>
        <source>Table relief</source>
        <translation>تخفيف الطاولات</translation>
    </message>
    <message>
        <source>Coordination cost for each member and for difference that coordination tables save.</source>
        <translation>كلفة التنسيق لكل عضو وللاختلاف التي توفّرها طاولات التنسيق.</translation>
    </message>
    <message>
        <source>Vision relief</source>
        <translation>تخفيف الرؤية</translation>
    </message>
    <message>
        <source>Coordination cost of difference that a shared vision saves.</source>
        <translation>كلفة تنسيق الاختلاف التي توفّرها رؤية مشتركة.</translation>
    </message>
    <message>
        <source>Basket crowding</source>
        <translation>مزاحمة السلة</translation>
    </message>
    <message>
        <source>Part of a guaranteed floor by which the authority lowers its own spending on the domain.</source>
        <translation>الجزء من الأرضية المضمونة الذي تخفّض به السلطة إنفاقها الذاتي على المجال.</translation>
    </message>
    <message>
        <source>Build rate</source>
        <translation>معدل بناء القدرة</translation>
    </message>
    <message>
        <source>Gap of capacity to 1 that a year of training closes (capacity_build_rate).</source>
        <translation>الجزء من فجوة القدرة عن 1 الذي تسدّه سنة تدريب (capacity_build_rate).</translation>
    </message>
    <message>
        <source>Peer rate</source>
        <translation>معدل التعلّم من الزملاء</translation>
    </message>
    <message>
        <source>Gap to better partners that a year in a learning community closes.</source>
        <translation>الفجوة عن شركاء أفضل التي تسدّها سنة في مجتمع تعلّم.</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>الثبات في الوظيفة</translation>
    </message>
    <message>
        <source>Loss of capacity by turnover that a planning unit prevents.</source>
        <translation>فقدان القدرة بسبب تبدّل العاملين الذي تمنعه وحدة تخطيط.</translation>
    </message>
    <message>
        <source>Institution rate</source>
        <translation>معدل المأسسة</translation>
    </message>
    <message>
        <source>How fast a cluster body with full means becomes an institution.</source>
        <translation>سرعة تحوّل جسم عنقود ذي موارد كاملة إلى مؤسسة.</translation>
    </message>
    <message>
        <source>Institution speed</source>
        <translation>سرعة المؤسسة</translation>
    </message>
    <message>
        <source>How much faster the gains of joint services build up when the body is an institution.</source>
        <translation>كم يتسارع تراكم مكاسب الخدمات المشتركة حين يكون الجسم مؤسسة.</translation>
    </message>
    <message>
        <source>Institution decay</source>
        <translation>تآكل المأسسة</translation>
    </message>
    <message>
        <source>How fast it loses what it built when the means end.</source>
        <translation>سرعة فقدانه ما بناه حين تنتهي الموارد.</translation>
    </message>
    <message>
        <source>Institution means</source>
        <translation>موارد المأسسة</translation>
    </message>
    <message>
        <source>Means of a cluster body that count as full.</source>
        <translation>موارد جسم العنقود التي تُعدّ كاملة.</translation>
    </message>
    <message>
        <source>Leader start</source>
        <translation>بداية القادة</translation>
    </message>
    <message>
        <source>Leaders whom a full platform wins in a year by itself, of all who could be won.</source>
        <translation>القادة الذين تكسبهم منصة كاملة بنفسها في السنة، من كل من يمكن كسبهم.</translation>
    </message>
    <message>
        <source>Leader spread</source>
        <translation>انتشار القادة</translation>
    </message>
    <message>
        <source>Leaders whom each leader wins in a year.</source>
        <translation>القادة الذين يكسبهم كل قائد في السنة.</translation>
    </message>
    <message>
        <source>Leaders who tire in a year.</source>
        <translation>قادة يتعبون في السنة.</translation>
    </message>
    <message>
        <source>Leader potential</source>
        <translation>القادة المحتملون</translation>
    </message>
    <message>
        <source>Residents who could be won as leaders.</source>
        <translation>سكان يمكن كسبهم قادةً.</translation>
    </message>
    <message>
        <source>Support months</source>
        <translation>أشهر المرافقة</translation>
    </message>
    <message>
        <source>How long a business is accompanied.</source>
        <translation>كم تدوم مرافقة عمل تجاري.</translation>
    </message>
    <message>
        <source>Support age</source>
        <translation>سن الدعم</translation>
    </message>
    <message>
        <source>Age up to which businesses are supported.</source>
        <translation>عمر العمل التجاري الذي يُدعم حتى بلوغه.</translation>
    </message>
    <message>
        <source>Support jobs</source>
        <translation>وظائف الدعم</translation>
    </message>
    <message>
        <source>Real jobs up to which businesses are supported.</source>
        <translation>عدد الوظائف الحقيقية الذي يُدعم العمل التجاري حتى بلوغه.</translation>
    </message>
    <message>
        <source>Support sales</source>
        <translation>مبيعات الدعم</translation>
    </message>
    <message>
        <source>Gain of customers of a supported business, once.</source>
        <translation>كسب الزبائن لعمل تجاري مدعوم، مرة واحدة.</translation>
    </message>
    <message>
        <source>Support hazard</source>
        <translation>خطر الإغلاق مع الدعم</translation>
    </message>
    <message>
        <source>Chance of closing while supported, relative to others.</source>
        <translation>احتمال الإغلاق أثناء الدعم، نسبةً إلى الآخرين.</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Part of gained sales that comes from competitors of the place; the rest is new demand from outside.</source>
        <translation>الجزء من المبيعات المكتسبة الذي يأتي من منافسين في المكان؛ والباقي طلب جديد من الخارج.</translation>
    </message>
    <message>
        <source>Network sales</source>
        <translation>مبيعات الشبكة</translation>
    </message>
    <message>
        <source>Gain of customers of a member of a network whose peers are as productive as the mean of their sector, once.</source>
        <translation>كسب الزبائن لعضو في شبكة زملاؤه بإنتاجية متوسط قطاعهم، مرة واحدة.</translation>
    </message>
    <message>
        <source>Peer slope</source>
        <translation>ميل الزملاء</translation>
    </message>
    <message>
        <source>How much larger the gain is among more productive peers.</source>
        <translation>كم يكبر الكسب بين زملاء أعلى إنتاجية.</translation>
    </message>
    <message>
        <source>Network group</source>
        <translation>مجموعة الشبكة</translation>
    </message>
    <message>
        <source>Businesses that meet regularly.</source>
        <translation>أعمال تجارية تلتقي بانتظام.</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>التلاشي</translation>
    </message>
    <message>
        <source>Demand won by support, networks and plants that is lost again in a year.</source>
        <translation>طلب كُسب بالدعم والشبكات والمصانع ويُفقد ثانيةً في السنة.</translation>
    </message>
    <message>
        <source>Plant jobs</source>
        <translation>وظائف المصنع</translation>
    </message>
    <message>
        <source>Jobs that an attracted plant promises.</source>
        <translation>الوظائف التي يَعِد بها مصنع مستقطَب.</translation>
    </message>
    <message>
        <source>Expansion effect</source>
        <translation>أثر التوسعة</translation>
    </message>
    <message>
        <source>Jobs of an expansion that the grant brings, relative to a new plant.</source>
        <translation>وظائف التوسعة التي تأتي بها الهبة، نسبةً إلى مصنع جديد.</translation>
    </message>
    <message>
        <source>Training months</source>
        <translation>أشهر التدريب</translation>
    </message>
    <message>
        <source>Length of an employment programme, in which participants do not look for work (lock-in).</source>
        <translation>مدة برنامج تشغيل لا يبحث المشاركون خلاله عن عمل (أثر الاحتجاز).</translation>
    </message>
    <message>
        <source>Training lasts</source>
        <translation>دوام أثر التدريب</translation>
    </message>
    <message>
        <source>Months after the programme in which its help is felt.</source>
        <translation>الأشهر بعد البرنامج التي يُلمس فيها عونه.</translation>
    </message>
    <message>
        <source>Training readiness</source>
        <translation>جاهزية التدريب</translation>
    </message>
    <message>
        <source>How much sooner employers take a participant than an equal applicant; whom they take instead is a result.</source>
        <translation>كم يسبق المشاركُ متقدّمًا مماثلًا في قبول أرباب العمل له؛ أما من يُقبل بدلًا منه فهو نتيجة.</translation>
    </message>
    <message>
        <source>Project share</source>
        <translation>حصة المشاريع</translation>
    </message>
    <message>
        <source>Donations that go to projects which donors choose; the rest follows residents.</source>
        <translation>تبرعات تذهب إلى مشاريع يختارها المتبرعون؛ والباقي يتبع السكان.</translation>
    </message>
    <message>
        <source>Need weight</source>
        <translation>وزن الحاجة</translation>
    </message>
    <message>
        <source>How projects follow need: the mean service level of the region over that of the place.</source>
        <translation>كيف تتبع المشاريع الحاجة: متوسط مستوى الخدمة في المنطقة إلى مستواه في المكان.</translation>
    </message>
    <message>
        <source>Quality weight</source>
        <translation>وزن الجودة</translation>
    </message>
    <message>
        <source>How projects follow the quality of proposals: capacity and the record of past projects.</source>
        <translation>كيف تتبع المشاريع جودة المقترحات: القدرة وسجل المشاريع السابقة.</translation>
    </message>
    <message>
        <source>Visibility weight</source>
        <translation>وزن الظهور</translation>
    </message>
    <message>
        <source>How projects follow visibility: ties with the third sector, and leaders.</source>
        <translation>كيف تتبع المشاريع الظهور: الروابط مع القطاع الثالث، والقادة.</translation>
    </message>
    <message>
        <source>Crowding</source>
        <translation>المزاحمة</translation>
    </message>
    <message>
        <source>Donations that a shekel of project grants beyond expectation drives out (below 0: draws in).</source>
        <translation>التبرعات التي يطردها شيكل من هبات المشاريع فوق المتوقع (دون 0: يجذبها).</translation>
    </message>
    <message>
        <source>In services</source>
        <translation>ضمن الخدمات</translation>
    </message>
    <message>
        <source>Spending of the third sector that does what municipal services do.</source>
        <translation>إنفاق القطاع الثالث الذي يقوم بما تقوم به الخدمات البلدية.</translation>
    </message>
    <message>
        <source>Fundraising return</source>
        <translation>عائد جمع التبرعات</translation>
    </message>
    <message>
        <source>Donations from outside that a shekel of fundraising brings at capacity 0.5.</source>
        <translation>التبرعات من الخارج التي يأتي بها شيكل من جمع التبرعات عند قدرة 0.5.</translation>
    </message>
    <message>
        <source>Volunteer worth</source>
        <translation>قيمة المتطوع</translation>
    </message>
    <message>
        <source>Municipal services that a volunteer&apos;s work stands for.</source>
        <translation>الخدمات البلدية التي يعادلها عمل متطوع.</translation>
    </message>
    <message>
        <source>Venture return</source>
        <translation>عائد المشاريع الاستراتيجية</translation>
    </message>
    <message>
        <source>Sales to outside that a shekel of venture capital that works brings in a year.</source>
        <translation>المبيعات إلى الخارج التي يأتي بها في السنة شيكل عامل من رأسمال المشاريع الاستراتيجية.</translation>
    </message>
    <message>
        <source>Venture halfsat</source>
        <translation>المشاريع الاستراتيجية – نصف التشبّع</translation>
    </message>
    <message>
        <source>Capacity at which half of the venture capital comes to work.</source>
        <translation>القدرة التي يعمل عندها نصف رأسمال المشاريع الاستراتيجية.</translation>
    </message>
    <message>
        <source>Venture decay</source>
        <translation>تآكل المشاريع الاستراتيجية</translation>
    </message>
    <message>
        <source>Venture capital that wears out in a year.</source>
        <translation>رأسمال المشاريع الاستراتيجية الذي يهترئ في السنة.</translation>
    </message>
    <message>
        <source>Campus effect</source>
        <translation>أثر الحرم الجامعي</translation>
    </message>
    <message>
        <source>What a campus at the door adds to the log odds of a degree.</source>
        <translation>ما يضيفه حرم جامعي قريب جدًا إلى لوغاريتم أرجحية نيل شهادة جامعية.</translation>
    </message>
    <message>
        <source>Campus decay</source>
        <translation>تلاشي الحرم الجامعي</translation>
    </message>
    <message>
        <source>How that falls with distance.</source>
        <translation>كيف يقل ذلك مع المسافة.</translation>
    </message>
    <message>
        <source>Without car</source>
        <translation>بلا سيارة</translation>
    </message>
    <message>
        <source>Working-age residents without a car for the way to work.</source>
        <translation>سكان في سن العمل بلا سيارة للطريق إلى العمل.</translation>
    </message>
    <message>
        <source>Without car arab women</source>
        <translation>بلا سيارة – النساء العربيات</translation>
    </message>
    <message>
        <source>The same among Arab, Druze and Bedouin women.</source>
        <translation>الأمر نفسه بين النساء العربيات والدرزيات والبدويات.</translation>
    </message>
    <message>
        <source>Slowness</source>
        <translation>البطء</translation>
    </message>
    <message>
        <source>Minutes in a bus over those in a car on the same way.</source>
        <translation>دقائق الحافلة إلى دقائق السيارة على الطريق نفسها.</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>الرحلات</translation>
    </message>
    <message>
        <source>Trips of buses a day on a usual way to work.</source>
        <translation>رحلات الحافلات في اليوم على طريق معتادة إلى العمل.</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>ساعات الخدمة</translation>
    </message>
    <message>
        <source>Hours a day in which buses run: half the interval between two is waited.</source>
        <translation>ساعات عمل الحافلات في اليوم: يُنتظر نصف الفاصل بين حافلتين.</translation>
    </message>
    <message>
        <source>Longest way</source>
        <translation>أطول طريق</translation>
    </message>
    <message>
        <source>Way to work beyond which nobody goes by bus.</source>
        <translation>الطريق إلى العمل التي لا يذهب أحد بالحافلة إلى ما بعدها.</translation>
    </message>
</context>
<context>
    <name>PasteCode</name>
    <message>
        <source>Open &amp;pasted code</source>
        <translation>فتح الرمز الملص&amp;ق</translation>
    </message>
    <message>
        <source>Open the share code, or the file, that the clipboard holds</source>
        <translation>فتح رمز المشاركة أو الملف الموجود في الحافظة</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>There are no numbers of this year. Choose another one.</source>
        <translation>لا أرقام لهذه السنة. اختاروا سنة أخرى.</translation>
    </message>
    <message>
        <source>B, {year}</source>
        <translation>‏B، {year}</translation>
    </message>
    <message>
        <source>A, {year}</source>
        <translation>‏A، {year}</translation>
    </message>
    <message>
        <source>From B to A</source>
        <translation>من B إلى A</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>منذ البداية</translation>
    </message>
</context>
<context>
    <name>Play</name>
    <message>
        <source>&amp;Play the years</source>
        <translation>&amp;تشغيل السنوات</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>No place has a value in both. Choose another figure or year.</source>
        <translation>لا قيمة لأي مكان في كليهما. اختاروا مؤشرًا آخر أو سنة أخرى.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>{name}: {before_name} {before}, {after_name} {after}, {change}</source>
        <translation>{name}: {before_name} {before}، {after_name} {after}، {change}</translation>
    </message>
    <message>
        <source>{name}: in no cluster</source>
        <translation>{name}: ليس في أي عنقود</translation>
    </message>
    <message>
        <source>{name}: in {cluster}</source>
        <translation>{name}: في {cluster}</translation>
    </message>
    <message>
        <source>this cluster</source>
        <translation>هذا العنقود</translation>
    </message>
    <message>
        <source>another cluster</source>
        <translation>عنقود آخر</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Click a place to take it in or leave it out · schematic map</source>
        <translation>انقروا مكانًا لضمّه أو إخراجه · خريطة تخطيطية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>العنقود</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>{gains} better, {losses} worse. Most: {first}. Least: {last}.</source>
        <translation>تحسّن {gains}، وتراجع {losses}. الأكثر: {first}. الأقل: {last}.</translation>
    </message>
    <message>
        <source>Nothing has been computed yet.</source>
        <translation>لم يُحسب شيء بعد.</translation>
    </message>
    <message>
        <source>This figure has no value here. Choose another place or another figure in the title.</source>
        <translation>لا قيمة لهذا المؤشر هنا. اختاروا مكانًا آخر، أو مؤشرًا آخر من العنوان.</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>{name}: {number} in {year}</source>
        <translation>{name}: {number} في عام {year}</translation>
    </message>
    <message>
        <source>A minus B</source>
        <translation>‏A ناقص B</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>{name}, lowest run</source>
        <translation>{name}، أدنى تشغيل</translation>
    </message>
    <message>
        <source>{name}, highest run</source>
        <translation>{name}، أعلى تشغيل</translation>
    </message>
    <message>
        <source>{name}, {level} low</source>
        <translation>{name}، {level} أدنى</translation>
    </message>
    <message>
        <source>{name}, {level} high</source>
        <translation>{name}، {level} أعلى</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>نقاط مئوية</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>الأعلى أفضل</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>الأدنى أفضل</translation>
    </message>
    <message>
        <source>{number} better</source>
        <translation>تحسّن {number}</translation>
    </message>
    <message>
        <source>{number} worse</source>
        <translation>تراجع {number}</translation>
    </message>
    <message>
        <source>share of people, the poorest first</source>
        <translation>نسبة الناس، الأفقر أولًا</translation>
    </message>
    <message>
        <source>No distribution was measured here. Choose another place or year.</source>
        <translation>لم يُقَس توزيع هنا. اختاروا مكانًا آخر أو سنة أخرى.</translation>
    </message>
    <message>
        <source>The poorest {people} have {share}</source>
        <translation>لأفقر {people} من الناس {share}</translation>
    </message>
    <message>
        <source>equal shares</source>
        <translation>حصص متساوية</translation>
    </message>
    <message>
        <source>{name}: Gini {number}</source>
        <translation>{name}: جيني {number}</translation>
    </message>
    <message>
        <source>Share of people</source>
        <translation>نسبة الناس</translation>
    </message>
    <message>
        <source>This figure has no value here. Choose another figure in the title.</source>
        <translation>لا قيمة لهذا المؤشر هنا. اختاروا مؤشرًا آخر من العنوان.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>لا قيمة</translation>
    </message>
    <message>
        <source>Lowest: {low}. Highest: {high}.</source>
        <translation>الأدنى: {low}. الأعلى: {high}.</translation>
    </message>
    <message>
        <source>Nobody took part in this service in these years.</source>
        <translation>لم يشارك أحد في هذه الخدمة في هذه السنوات.</translation>
    </message>
    <message>
        <source>member, gains</source>
        <translation>عضو، رابح</translation>
    </message>
    <message>
        <source>member, loses</source>
        <translation>عضو، خاسر</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>ليس عضوًا</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>a joint service</comment>
        <translation>انضمّ</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a joint service</comment>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>{name}, {year}: {state}</source>
        <translation>{name}، {year}: {state}</translation>
    </message>
    <message>
        <source>{what}, {gain}</source>
        <translation>{what}، {gain}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>Joined or left</source>
        <translation>انضمّ أو انسحب</translation>
    </message>
    <message>
        <source>No place has a value in both figures. Choose others.</source>
        <translation>لا قيمة لأي مكان في المؤشرين. اختاروا غيرهما.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>{name}: {x_name} {x}, {y_name} {y}</source>
        <translation>{name}: {x_name} {x}، {y_name} {y}</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>عام {year}</translation>
    </message>
    <message>
        <source>This figure has no value for any place. Choose another figure.</source>
        <translation>لا قيمة لهذا المؤشر في أي مكان. اختاروا مؤشرًا آخر.</translation>
    </message>
    <message>
        <source>First: {first}. Last: {last}.</source>
        <translation>الأول: {first}. الأخير: {last}.</translation>
    </message>
    <message>
        <source>better in both</source>
        <translation>أفضل في كليهما</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>توقّعكم</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>تشغيل {number}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>rank, {when}</source>
        <translation>الترتيب، {when}</translation>
    </message>
    <message>
        <source>1 is best; above the line a place has risen</source>
        <translation>1 هو الأفضل؛ فوق الخط مكان تقدّم</translation>
    </message>
    <message>
        <source>{name}: rank {before}, then {after}</source>
        <translation>{name}: الترتيب {before}، ثم {after}</translation>
    </message>
    <message>
        <source>Rises most: {first}. Falls most: {last}.</source>
        <translation>أكبر تقدّم: {first}. أكبر تراجع: {last}.</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>كل الباقين</translation>
    </message>
    <message>
        <source>No money moved here in this year. Choose another year or place.</source>
        <translation>لم تنتقل أموال هنا في هذه السنة. اختاروا سنة أخرى أو مكانًا آخر.</translation>
    </message>
    <message>
        <source>{amount}, {share}</source>
        <translation>{amount}، {share}</translation>
    </message>
    <message>
        <source>{source} to {target}: {amount}</source>
        <translation>من {source} إلى {target}: {amount}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>No run has a value here. Choose another figure or place.</source>
        <translation>لا قيمة لأي تشغيل هنا. اختاروا مؤشرًا آخر أو مكانًا آخر.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Into deposits, less new loans</source>
        <translation>إلى الودائع، بعد طرح القروض الجديدة</translation>
    </message>
    <message>
        <source>Out of deposits, and new loans</source>
        <translation>من الودائع والقروض الجديدة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>المقبوضات</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>month {month} of {year}</source>
        <translation>شهر {month} من عام {year}</translation>
    </message>
    <message>
        <source>No assumption has been tried yet.</source>
        <translation>لم يُختبر أي افتراض بعد.</translation>
    </message>
    <message>
        <source>at its lowest</source>
        <translation>عند أدنى قيمة</translation>
    </message>
    <message>
        <source>at its highest</source>
        <translation>عند أعلى قيمة</translation>
    </message>
    <message>
        <source>turns the answer round</source>
        <translation>يقلب الجواب</translation>
    </message>
    <message>
        <source>changes sign</source>
        <translation>يغيّر الإشارة</translation>
    </message>
    <message>
        <source>{name}: {low} gives {at_low}, {high} gives {at_high}</source>
        <translation>{name}: ‏{low} يعطي {at_low}، و{high} يعطي {at_high}</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>الافتراض</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Answer at the lowest</source>
        <translation>الجواب عند الأدنى</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Answer at the highest</source>
        <translation>الجواب عند الأعلى</translation>
    </message>
    <message>
        <source>Turns the answer round</source>
        <translation>يقلب الجواب</translation>
    </message>
    <message>
        <source>The answer turns round: {which}.</source>
        <translation>ينقلب الجواب: {which}.</translation>
    </message>
    <message>
        <source>No assumption turns the answer round. The widest: {which}.</source>
        <translation>لا افتراض يقلب الجواب. الأوسع أثرًا: {which}.</translation>
    </message>
    <message>
        <source>A and B do not differ: there is nothing to explain.</source>
        <translation>لا فرق بين A وB: لا شيء يحتاج إلى تفسير.</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>معًا فقط</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Show a room what is on the desk, or the chosen story, in large letters</source>
        <translation>عرض ما على الطاولة أو القصة المختارة على القاعة بأحرف كبيرة</translation>
    </message>
</context>
<context>
    <name>PresentHere</name>
    <message>
        <source>Present from the &amp;current page</source>
        <translation>العرض من الصفحة ال&amp;حالية</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>change of {lever}</source>
        <translation>تغيير {lever}</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open in an editor</source>
        <translation>فتح في محرّر</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was not opened: {problems}</source>
        <translation>لم يُفتح {file}: {problems}</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
</context>
<context>
    <name>Ranks</name>
    <message>
        <source>Who changes place?</source>
        <translation>من يتغيّر ترتيبه؟</translation>
    </message>
</context>
<context>
    <name>Redo</name>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>إ&amp;عادة {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>Re&amp;play the last change</source>
        <translation>إعادة عرض التغيير الأ&amp;خير</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>إعادة العرض</translation>
    </message>
</context>
<context>
    <name>ResetLayout</name>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة ضبط ال&amp;تخطيط</translation>
    </message>
</context>
<context>
    <name>Revert</name>
    <message>
        <source>Re&amp;vert A to what was saved</source>
        <translation>إ&amp;رجاع A إلى المحفوظ</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>What is given up for what</source>
        <translation>ما يُتنازل عنه مقابل ماذا</translation>
    </message>
    <message>
        <source>The first answer is being computed.</source>
        <translation>يُحسب الجواب الأول.</translation>
    </message>
    <message>
        <source>B in {year}</source>
        <translation>‏B في {year}</translation>
    </message>
    <message>
        <source>A alone; B has no such figure</source>
        <translation>‏A وحده؛ ليس لـ B مثل هذا الرقم</translation>
    </message>
    <message>
        <source>Most gain and most loss: {few} of {all}</source>
        <translation>أكبر الكسب وأكبر الخسارة: {few} من {all}</translation>
    </message>
    <message>
        <source>{metric} in {year} · {unit}</source>
        <translation>{metric} في {year} · {unit}</translation>
    </message>
    <message>
        <source>{metric} in {year}</source>
        <translation>{metric} في {year}</translation>
    </message>
    <message>
        <source>B has no such figure</source>
        <translation>ليس لـ B مثل هذا الرقم</translation>
    </message>
    <message>
        <source>B: {value}</source>
        <translation>‏B: {value}</translation>
    </message>
    <message>
        <source>{b} · no clear difference: {difference}</source>
        <translation>{b} · لا فرق واضح: {difference}</translation>
    </message>
    <message>
        <source>{b} · difference {difference}</source>
        <translation>{b} · الفرق {difference}</translation>
    </message>
    <message>
        <source>{number}  {lever}</source>
        <translation>{number}  {lever}</translation>
    </message>
    <message>
        <source>{lever}: {strength}; B stands at {other}.</source>
        <translation>{lever}: {strength}؛ B عند {other}.</translation>
    </message>
    <message>
        <source>higher than in B</source>
        <translation>أعلى مما في B</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>لا فرق واضح</translation>
    </message>
    <message>
        <source>lower than in B</source>
        <translation>أدنى مما في B</translation>
    </message>
    <message>
        <source>The model cannot tell: {metric} has no value here.</source>
        <translation>لا يستطيع النموذج أن يقول: لا قيمة هنا لـ {metric}.</translation>
    </message>
    <message>
        <source>The model: {answer}, {difference}.</source>
        <translation>النموذج: {answer}، {difference}.</translation>
    </message>
    <message>
        <source>You expected: {expected} – as the model does. {result}</source>
        <translation>توقعتم: {expected} – كما في النموذج. {result}</translation>
    </message>
    <message>
        <source>You expected: {expected}. {result}</source>
        <translation>توقعتم: {expected}. {result}</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>معًا فقط</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save A in its file</source>
        <translation>حفظ A في ملفه</translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Save &amp;as...</source>
        <translation>حفظ &amp;باسم...</translation>
    </message>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation>سيناريوهات (*.toml)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>حفظ السيناريو</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Si&amp;ze</source>
        <translation>ال&amp;حجم</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Baseline</source>
        <translation>الوضع الأساسي</translation>
    </message>
    <message>
        <source>How do the five clusters develop if nobody does anything new? There are no shocks in it: neither the pandemic nor the war. Every other scenario starts from here.</source>
        <translation>كيف تتطور العناقيد الخمسة إذا لم يفعل أحد شيئًا جديدًا؟ لا صدمات فيه: لا الجائحة ولا الحرب. كل سيناريو آخر يبدأ من هنا.</translation>
    </message>
    <message>
        <source>Beit HaKerem</source>
        <translation>بيت هكيرم</translation>
    </message>
    <message>
        <source>What becomes of Karmiel and its smaller, mostly Arab and Druze neighbours, who live from one labour market, if nothing changes? No shocks.</source>
        <translation>ماذا يحل بكرميئيل وجاراتها الأصغر، ومعظمها عربية ودرزية، التي تعيش من سوق عمل واحدة، إذا لم يتغير شيء؟ بلا صدمات.</translation>
    </message>
    <message>
        <source>Beit HaKerem buys locally</source>
        <translation>بيت هكيرم تشتري محليًا</translation>
    </message>
    <message>
        <source>If the authorities of Beit HaKerem pay up to 10 % more for bidders of the region from 2021, how much of the money stays, who gets jobs from it, and what do the authorities pay? Compare with beit-hakerem.</source>
        <translation>إذا دفعت سلطات بيت هكيرم منذ 2021 حتى 10 % أكثر لمقدّمي العروض من المنطقة، فكم يبقى من المال، ومن يحصل بفضله على عمل، وماذا تدفع السلطات؟ قارنوا بـ beit-hakerem.</translation>
    </message>
    <message>
        <source>A cluster that does not exist: Wadi Ara</source>
        <translation>عنقود غير قائم: وادي عارة</translation>
    </message>
    <message>
        <source>What if nine authorities around Wadi Ara, Arab and Jewish, formed a cluster that collects waste, drives pupils and buys together from 2021? Any of the 255 authorities can be put in their place.</source>
        <translation>ماذا لو أقامت تسع سلطات حول وادي عارة، عربية ويهودية، عنقودًا يجمع النفايات وينقل التلاميذ ويشتري معًا منذ 2021؟ يمكن أن تحل محلها أي من السلطات الـ255.</translation>
    </message>
    <message>
        <source>Eastern Galilee</source>
        <translation>الجليل الشرقي</translation>
    </message>
    <message>
        <source>What becomes of the small and distant authorities of Eastern Galilee and the Golan if nothing changes? No shocks.</source>
        <translation>ماذا يحل بالسلطات الصغيرة والبعيدة في الجليل الشرقي والجولان إذا لم يتغير شيء؟ بلا صدمات.</translation>
    </message>
    <message>
        <source>Eastern Negev</source>
        <translation>النقب الشرقي</translation>
    </message>
    <message>
        <source>What becomes of the Bedouin and Jewish towns and the vast regional councils of the Eastern Negev if nothing changes? No shocks. Tamar, with its industry and few residents, is in.</source>
        <translation>ماذا يحل بالبلدات البدوية واليهودية والمجالس الإقليمية الواسعة في النقب الشرقي إذا لم يتغير شيء؟ بلا صدمات. تمار، بصناعتها وقلة سكانها، مشمولة.</translation>
    </message>
    <message>
        <source>Five clusters</source>
        <translation>خمسة عناقيد</translation>
    </message>
    <message>
        <source>Which of the five clusters moves ahead and which falls behind, and does the gap between their authorities close by itself? One resident in four is simulated, so that small authorities can be read too.</source>
        <translation>أي العناقيد الخمسة يتقدم وأيها يتأخر، وهل تنغلق الفجوة بين سلطاتها من تلقاء نفسها؟ يُحاكى واحد من كل أربعة سكان، كي تُقرأ السلطات الصغيرة أيضًا.</translation>
    </message>
    <message>
        <source>The years 2019 to 2024 as they were</source>
        <translation>السنوات 2019 إلى 2024 كما كانت</translation>
    </message>
    <message>
        <source>How far does the model follow what happened: the pandemic of March 2020 to June 2021 and the war from October 2023, with the south home again in March 2024 and the north only at the end of the year? What the targets say about both is measured here; the other scenarios have no shocks.</source>
        <translation>إلى أي حد يتبع النموذج ما حدث: جائحة آذار 2020 إلى حزيران 2021 والحرب منذ تشرين الأول 2023، مع عودة الجنوب إلى بيوته في آذار 2024 والشمال في نهاية السنة فقط؟ يُقاس هنا ما تقوله القيم المرجعية عن كلتيهما؛ أما السيناريوهات الأخرى فبلا صدمات.</translation>
    </message>
    <message>
        <source>A pandemic</source>
        <translation>جائحة</translation>
    </message>
    <message>
        <source>If a pandemic like that of 2020 closes what lives from contact for two months and half-opens it for fourteen, who loses work, which towns recover and how fast, and who never does? Compare with five-clusters under the same seed: `sim.resilience_of` measures resistance, loss and recovery.</source>
        <translation>إذا أغلقت جائحة كجائحة 2020 ما يعيش من التماس المباشر شهرين وفتحته جزئيًا أربعة عشر شهرًا، فمن يفقد عمله، وأي البلدات تتعافى وبأي سرعة، ومن لا يتعافى أبدًا؟ قارنوا بـ five-clusters بالبذرة نفسها: `sim.resilience_of` يقيس الصمود والخسارة والتعافي.</translation>
    </message>
    <message>
        <source>Western Galilee shares waste collection</source>
        <translation>الجليل الغربي يتقاسم جمع النفايات</translation>
    </message>
    <message>
        <source>If the cluster offers to collect waste for its members from 2021, who joins, who saves, who pays more, and does anybody leave again? Compare with western-galilee.</source>
        <translation>إذا عرض العنقود جمع النفايات لأعضائه منذ 2021، فمن ينضم ومن يوفّر ومن يدفع أكثر، وهل ينسحب أحد ثانيةً؟ قارنوا بـ western-galilee.</translation>
    </message>
    <message>
        <source>War and evacuation</source>
        <translation>حرب وإخلاء</translation>
    </message>
    <message>
        <source>If border authorities of the Galilee and the Western Negev are evacuated for months and workers are called up everywhere, what is left of jobs, residents and municipal money five and ten years later, and do the neighbours gain or lose? Compare with five-clusters under the same seed.</source>
        <translation>إذا أُخليت السلطات الحدودية في الجليل والنقب الغربي لأشهر واستُدعي عاملون في كل مكان، فماذا يبقى من الوظائف والسكان والمال البلدي بعد خمس سنوات وعشر، وهل تربح الجارات أم تخسر؟ قارنوا بـ five-clusters بالبذرة نفسها.</translation>
    </message>
    <message>
        <source>Western Galilee</source>
        <translation>الجليل الغربي</translation>
    </message>
    <message>
        <source>What becomes of the authorities of Western Galilee, Jewish, Druze, Arab and mixed, from the coast to the border, if nothing changes? No shocks.</source>
        <translation>ماذا يحل بسلطات الجليل الغربي، اليهودية والدرزية والعربية والمختلطة، من الساحل إلى الحدود، إذا لم يتغير شيء؟ بلا صدمات.</translation>
    </message>
    <message>
        <source>Western Negev</source>
        <translation>النقب الغربي</translation>
    </message>
    <message>
        <source>What becomes of Rahat, the Jewish towns and the regional councils of the Western Negev if nothing changes? No shocks: the war is not in it.</source>
        <translation>ماذا يحل برهط والبلدات اليهودية والمجالس الإقليمية في النقب الغربي إذا لم يتغير شيء؟ بلا صدمات: الحرب ليست فيه.</translation>
    </message>
</context>
<context>
    <name>ScenarioForm</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكانًا</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>{clusters}: {number}</source>
        <translation>{clusters}: {number}</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>لم يُحفظ في ملف بعد</translation>
    </message>
    <message>
        <source>change of {setting}</source>
        <translation>تغيير {setting}</translation>
    </message>
    <message>
        <source>Scenario A</source>
        <translation>السيناريو A</translation>
    </message>
    <message>
        <source>Put clusters together on the map</source>
        <translation>تركيب عناقيد على الخريطة</translation>
    </message>
</context>
<context>
    <name>ScenarioTabs</name>
    <message>
        <source>{title} *</source>
        <translation>{title} *</translation>
    </message>
    <message>
        <source>A: {title}</source>
        <translation>‏A: {title}</translation>
    </message>
    <message>
        <source>B: {title}</source>
        <translation>‏B: {title}</translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation>السيناريوهات المفتوحة</translation>
    </message>
    <message>
        <source>Ask about it (A)</source>
        <translation>اسألوا عنه (A)</translation>
    </message>
    <message>
        <source>Compare with it (B)</source>
        <translation>قارنوا به (B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SentencePanel</name>
    <message>
        <source>The first answer is being computed.</source>
        <translation>يجري حساب الجواب الأول.</translation>
    </message>
    <message>
        <source>These figures have no value here. Choose others in the titles of the charts.</source>
        <translation>لا قيمة لهذه المؤشرات هنا. اختاروا غيرها من عناوين الرسوم.</translation>
    </message>
    <message>
        <source>{area}: {sentence}</source>
        <translation>{area}: {sentence}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>opening {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>closing {name}</source>
        <translation>إغلاق {name}</translation>
    </message>
    <message>
        <source>{name} was closed without being saved. Undo brings it back.</source>
        <translation>أُغلق {name} دون حفظ. التراجع يعيده.</translation>
    </message>
    <message>
        <source>fork of {name}</source>
        <translation>تفريع {name}</translation>
    </message>
    <message>
        <source>copy of {name}</source>
        <translation>نسخ {name}</translation>
    </message>
    <message>
        <source>{title} from {year}</source>
        <translation>{title} ابتداءً من {year}</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}، نسخة</translation>
    </message>
    <message>
        <source>choice of A and B</source>
        <translation>اختيار A وB</translation>
    </message>
    <message>
        <source>reverting {name}</source>
        <translation>إرجاع {name}</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short name in results and file names.</source>
        <translation>اسم قصير في النتائج وأسماء الملفات.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Heading in reports; the name when empty.</source>
        <translation>عنوان في التقارير؛ والاسم إن كان فارغًا.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>The question that the scenario answers.</source>
        <translation>السؤال الذي يجيب عنه السيناريو.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Year in whose January the run starts; the population is that of the year&apos;s panel.</source>
        <translation>السنة التي يبدأ التشغيل في كانون الثاني منها؛ والسكان وفق بيانات تلك السنة.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Length of the run.</source>
        <translation>مدة التشغيل.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>Simulated residents for each real one.</source>
        <translation>سكان محاكَون لكل ساكن حقيقي.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Number that fixes all luck: the same seed gives the same run.</source>
        <translation>عدد يثبّت كل الحظ: البذرة نفسها تعطي التشغيل نفسه.</translation>
    </message>
    <message>
        <source>Name in results and in --set; the kind when empty. Two of one kind need different names.</source>
        <translation>اسم في النتائج وفي --set؛ والنوع إن كان فارغًا. يحتاج اثنان من نوع واحد إلى اسمين مختلفين.</translation>
    </message>
    <message>
        <source>First month in force; the scenario&apos;s first month when empty.</source>
        <translation>أول شهر للسريان؛ وأول شهر للسيناريو إن كان فارغًا.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>التدرّج</translation>
    </message>
    <message>
        <source>Months over which the strength grows in equal steps to its full value.</source>
        <translation>أشهر تنمو فيها القوة بخطوات متساوية حتى قيمتها الكاملة.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Last month in force; the scenario&apos;s last month when empty.</source>
        <translation>آخر شهر للسريان؛ وآخر شهر للسيناريو إن كان فارغًا.</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Full strength as a share of what the settings say; 0 switches it off.</source>
        <translation>القوة الكاملة كنسبة مما تقوله الإعدادات؛ و0 يوقفها.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Clusters and authorities it reaches; the whole region when empty.</source>
        <translation>العناقيد والسلطات التي تصلها الرافعة؛ والمنطقة كلها إن كان فارغًا.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Service domains on offer.</source>
        <translation>مجالات الخدمة المعروضة.</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحوكمة</translation>
    </message>
    <message>
        <source>Who provides: members by contract, the cluster body, or, for comparison, a merger in these domains.</source>
        <translation>من يقدّم: الأعضاء بعقد، أو جسم العنقود، أو، للمقارنة، دمج في هذه المجالات.</translation>
    </message>
    <message>
        <source>Cost rule</source>
        <translation>قاعدة الكلفة</translation>
    </message>
    <message>
        <source>How members share the cost.</source>
        <translation>كيف يتقاسم الأعضاء الكلفة.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>إلزام</translation>
    </message>
    <message>
        <source>Compulsory membership, for what-if questions; clusters are voluntary.</source>
        <translation>عضوية إلزامية، لأسئلة ماذا لو؛ فالعناقيد طوعية.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Share of purchases that are tendered together.</source>
        <translation>حصة المشتريات التي تُطرح معًا.</translation>
    </message>
    <message>
        <source>Service domains whose purchases are pooled.</source>
        <translation>مجالات الخدمة التي تُجمَّع مشترياتها.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Cost of the tender office, paid by the members.</source>
        <translation>كلفة مكتب المناقصات، يدفعها الأعضاء.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Share of the routes that could be shared which are.</source>
        <translation>نسبة المسارات القابلة للتقاسم التي تُتقاسم فعلًا.</translation>
    </message>
    <message>
        <source>Cost of planning the routes, paid by the members.</source>
        <translation>كلفة تخطيط المسارات، يدفعها الأعضاء.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Residents that a provider has to reach.</source>
        <translation>السكان الذين يجب أن يصلهم مقدّم الخدمة.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Whether the cluster counts as one provider; otherwise each authority has to reach the threshold by itself.</source>
        <translation>هل يُحسب العنقود مقدّم خدمة واحدًا؛ وإلا فعلى كل سلطة أن تبلغ العتبة بنفسها.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Share of pupils who get a place.</source>
        <translation>نسبة التلاميذ الذين ينالون مكانًا.</translation>
    </message>
    <message>
        <source>Cost of a place.</source>
        <translation>كلفة المكان الواحد.</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>كلفة ثابتة</translation>
    </message>
    <message>
        <source>Cost of a provider, however many it serves.</source>
        <translation>كلفة مقدّم الخدمة، أيًا كان عدد من يخدمهم.</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>التفضيل</translation>
    </message>
    <message>
        <source>Share above the best outside bid up to which a bidder of the region wins.</source>
        <translation>النسبة فوق أفضل عرض خارجي التي يفوز حتى حدّها عرض من المنطقة.</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>حجم الحزمة</translation>
    </message>
    <message>
        <source>Largest lot: smaller lots let small businesses bid.</source>
        <translation>أكبر حزمة: الحزم الأصغر تتيح للأعمال الصغيرة التقدّم.</translation>
    </message>
    <message>
        <source>Cost of more tenders and of advising bidders, paid by the authorities.</source>
        <translation>كلفة مناقصات أكثر وإرشاد مقدّمي العروض، تدفعها السلطات.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Strength of training of officials, as in municipal_capacity.</source>
        <translation>قوة تدريب الموظفين، كما في municipal_capacity.</translation>
    </message>
    <message>
        <source>Cost of the office and of training, paid by the members.</source>
        <translation>كلفة المكتب والتدريب، يدفعها الأعضاء.</translation>
    </message>
    <message>
        <source>Solidarity</source>
        <translation>التضامن</translation>
    </message>
    <message>
        <source>Part of what is won that is handed out by residents; the rest goes where transfers and own revenue are.</source>
        <translation>الجزء مما يُكسب الذي يُوزَّع بحسب السكان؛ والباقي يذهب إلى حيث التحويلات والإيراد الذاتي.</translation>
    </message>
    <message>
        <source>Cost of the joint representation, paid by the members.</source>
        <translation>كلفة التمثيل المشترك، يدفعها الأعضاء.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>How much of what matters is measured.</source>
        <translation>كم يُقاس مما هو مهم.</translation>
    </message>
    <message>
        <source>Cost of the centre, paid by the members.</source>
        <translation>كلفة المركز، يدفعها الأعضاء.</translation>
    </message>
    <message>
        <source>Multi year</source>
        <translation>متعدد السنوات</translation>
    </message>
    <message>
        <source>Spending that stands in plans of several years.</source>
        <translation>الإنفاق المدرج في خطط متعددة السنوات.</translation>
    </message>
    <message>
        <source>Cost of planners and of running the tables, paid by the members.</source>
        <translation>كلفة المخططين وإدارة الطاولات، يدفعها الأعضاء.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الأرضية</translation>
    </message>
    <message>
        <source>Level that is guaranteed.</source>
        <translation>المستوى المضمون.</translation>
    </message>
    <message>
        <source>Domains with a guarantee.</source>
        <translation>المجالات المضمونة.</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>How much likelier founders choose the sector: 0.7 doubles the odds.</source>
        <translation>كم يزيد احتمال اختيار المؤسسين للقطاع: 0.7 يضاعف الأرجحية.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>الترويج</translation>
    </message>
    <message>
        <source>Share by which joint marketing raises demand from outside for the sector.</source>
        <translation>النسبة التي يرفع بها التسويق المشترك الطلب الخارجي على القطاع.</translation>
    </message>
    <message>
        <source>Cost of the cluster&apos;s office, paid by the members.</source>
        <translation>كلفة مكتب العنقود، يدفعها الأعضاء.</translation>
    </message>
    <message>
        <source>Sector of the plants.</source>
        <translation>قطاع المصانع.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الموازنة</translation>
    </message>
    <message>
        <source>Grants of the state.</source>
        <translation>هبات الدولة.</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>التوسعة</translation>
    </message>
    <message>
        <source>Part of the money that goes to the expansion of plants that are there.</source>
        <translation>الجزء من المال الذي يذهب إلى توسعة المصانع القائمة.</translation>
    </message>
    <message>
        <source>Per job</source>
        <translation>لكل وظيفة</translation>
    </message>
    <message>
        <source>Capital grant for each job promised.</source>
        <translation>هبة رأسمالية لكل وظيفة موعودة.</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>الإضافية</translation>
    </message>
    <message>
        <source>Share of promised jobs that would not be there without the grant.</source>
        <translation>نسبة الوظائف الموعودة التي ما كانت لتوجد لولا الهبة.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Cost of sites and of looking after investors, paid by the authorities.</source>
        <translation>كلفة المواقع ورعاية المستثمرين، تدفعها السلطات.</translation>
    </message>
    <message>
        <source>Founders</source>
        <translation>المؤسسون</translation>
    </message>
    <message>
        <source>More people who found a business.</source>
        <translation>الزيادة في عدد من يؤسسون عملًا تجاريًا.</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>الإقبال</translation>
    </message>
    <message>
        <source>Small young businesses that begin a programme in a year.</source>
        <translation>أعمال صغيرة فتية تبدأ برنامجًا في السنة.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Cost of accompanying a business, paid by the authority.</source>
        <translation>كلفة مرافقة عمل تجاري، تدفعها السلطة.</translation>
    </message>
    <message>
        <source>Cost of the centre for founders, paid by the authority.</source>
        <translation>كلفة مركز المؤسسين، تدفعها السلطة.</translation>
    </message>
    <message>
        <source>Businesses outside the network that join it in a year.</source>
        <translation>أعمال خارج الشبكة تنضم إليها في السنة.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الصلات</translation>
    </message>
    <message>
        <source>How much more members buy of their inputs in the region.</source>
        <translation>كم يزيد ما يشتريه الأعضاء من مدخلاتهم في المنطقة.</translation>
    </message>
    <message>
        <source>Cost of those who bring them together, paid by the members of the cluster.</source>
        <translation>كلفة من يجمعونهم، يدفعها أعضاء العنقود.</translation>
    </message>
    <message>
        <source>Cost of conveners and meetings.</source>
        <translation>كلفة منسّقي اللقاءات واللقاءات نفسها.</translation>
    </message>
    <message>
        <source>State share</source>
        <translation>حصة الدولة</translation>
    </message>
    <message>
        <source>Part of the cost that the state pays; authorities pay the rest.</source>
        <translation>الجزء من الكلفة الذي تدفعه الدولة؛ وتدفع السلطات الباقي.</translation>
    </message>
    <message>
        <source>Cost of facilitation and participation, paid by the authorities.</source>
        <translation>كلفة التيسير والمشاركة، تدفعها السلطات.</translation>
    </message>
    <message>
        <source>Fundraising</source>
        <translation>جمع التبرعات</translation>
    </message>
    <message>
        <source>Spending on raising donations, paid by the authority.</source>
        <translation>الإنفاق على جمع التبرعات، تدفعه السلطة.</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>المتطوعون</translation>
    </message>
    <message>
        <source>Residents who volunteer beyond those who do already.</source>
        <translation>سكان يتطوعون زيادةً على المتطوعين أصلًا.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة التخطيطية</translation>
    </message>
    <message>
        <source>Whether there is a strategic planning unit.</source>
        <translation>هل توجد وحدة تخطيط استراتيجي.</translation>
    </message>
    <message>
        <source>Cost of the unit and of organising volunteers, paid by the authority.</source>
        <translation>كلفة الوحدة وتنظيم المتطوعين، تدفعها السلطة.</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>رأس المال</translation>
    </message>
    <message>
        <source>Capital that is built in a year.</source>
        <translation>رأس المال الذي يُبنى في السنة.</translation>
    </message>
    <message>
        <source>Sector whose sales to outside grow.</source>
        <translation>القطاع الذي تنمو مبيعاته إلى الخارج.</translation>
    </message>
    <message>
        <source>Part that the state pays.</source>
        <translation>الجزء الذي تدفعه الدولة.</translation>
    </message>
    <message>
        <source>Third share</source>
        <translation>حصة القطاع الثالث</translation>
    </message>
    <message>
        <source>Part that the third sector pays as far as its project money goes; the authority pays the rest.</source>
        <translation>الجزء الذي يدفعه القطاع الثالث بقدر ما تكفي أموال مشاريعه؛ وتدفع السلطة الباقي.</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>الحرم الجامعي</translation>
    </message>
    <message>
        <source>Whether a regional campus is among the ventures.</source>
        <translation>هل يوجد حرم جامعي إقليمي بين المشاريع الاستراتيجية.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Further groups of seniors that can meet.</source>
        <translation>مجموعات إضافية من كبار السن يمكنها أن تلتقي.</translation>
    </message>
    <message>
        <source>Youth places</source>
        <translation>أماكن للشبيبة</translation>
    </message>
    <message>
        <source>Further share of residents of 9-17 in youth movements.</source>
        <translation>نسبة إضافية من السكان في سن 9-17 في حركات الشبيبة.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>الاستخدام المشترك</translation>
    </message>
    <message>
        <source>How far the centres are used by all groups of the place.</source>
        <translation>إلى أي حد تستخدم المراكزَ كل مجموعات المكان.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>التشغيل الجاري</translation>
    </message>
    <message>
        <source>Staff, rent and upkeep.</source>
        <translation>العاملون والإيجار والصيانة.</translation>
    </message>
    <message>
        <source>Youth cost</source>
        <translation>كلفة الشبيبة</translation>
    </message>
    <message>
        <source>Cost of a member of a youth movement.</source>
        <translation>كلفة عضو في حركة شبيبة.</translation>
    </message>
    <message>
        <source>Strength of training.</source>
        <translation>قوة التأهيل.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>تعلّم الأقران</translation>
    </message>
    <message>
        <source>Strength of learning communities of officials: they learn from better authorities with whom ties are kept.</source>
        <translation>قوة مجتمعات تعلّم الموظفين: يتعلّمون من سلطات أفضل تُقام معها روابط.</translation>
    </message>
    <message>
        <source>Cost of the programme.</source>
        <translation>كلفة البرنامج.</translation>
    </message>
    <message>
        <source>Daycare</source>
        <translation>الحضانات</translation>
    </message>
    <message>
        <source>Further share of children under 3 in supervised daycare.</source>
        <translation>نسبة إضافية من الأطفال دون سن 3 في حضانات خاضعة للإشراف.</translation>
    </message>
    <message>
        <source>Preschool</source>
        <translation>الروضات</translation>
    </message>
    <message>
        <source>Further share of children of 3-5 in preschool.</source>
        <translation>نسبة إضافية من الأطفال في سن 3-5 في الروضات.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Spending on each child in a framework beyond the usual: staff, training, hours.</source>
        <translation>إنفاق على كل طفل في إطار فوق المعتاد: عاملون وتأهيل وساعات.</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>زيارات منزلية</translation>
    </message>
    <message>
        <source>Guidance of parents at home, for each child under 3.</source>
        <translation>إرشاد الوالدين في البيت، لكل طفل دون سن 3.</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>تمويل الدولة</translation>
    </message>
    <message>
        <source>Part that the state pays; the authority pays the rest.</source>
        <translation>الجزء الذي تدفعه الدولة؛ والسلطة تدفع الباقي.</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>التعليم اللامنهجي</translation>
    </message>
    <message>
        <source>Spending on informal education and skills of the century for each resident of 6-17.</source>
        <translation>إنفاق على التعليم اللامنهجي ومهارات القرن لكل ساكن في سن 6-17.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Spending in schools for each pupil beyond the usual.</source>
        <translation>إنفاق في المدارس لكل تلميذ فوق المعتاد.</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>مسارات STEM</translation>
    </message>
    <message>
        <source>Share of pupils in STEM tracks, the best of each place.</source>
        <translation>نسبة التلاميذ في مسارات STEM، وهم الأفضل في كل مكان.</translation>
    </message>
    <message>
        <source>Stem cost</source>
        <translation>كلفة STEM</translation>
    </message>
    <message>
        <source>Cost of a pupil in a STEM track.</source>
        <translation>كلفة تلميذ في مسار STEM.</translation>
    </message>
    <message>
        <source>Place cost</source>
        <translation>كلفة المكان</translation>
    </message>
    <message>
        <source>Cost of a member of a youth movement to the authority.</source>
        <translation>كلفة عضو في حركة شبيبة على السلطة.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Further places a year, over all places that the lever reaches.</source>
        <translation>مقاعد إضافية في السنة، في كل الأماكن التي تصلها الرافعة.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>المرافقة</translation>
    </message>
    <message>
        <source>Preparation, grants and advice for each student of the region.</source>
        <translation>تحضير ومنح وإرشاد لكل طالب من المنطقة.</translation>
    </message>
    <message>
        <source>A campus in the region: 1 for a full one.</source>
        <translation>حرم جامعي في المنطقة: 1 لحرم كامل.</translation>
    </message>
    <message>
        <source>Campus cost</source>
        <translation>كلفة الحرم</translation>
    </message>
    <message>
        <source>Cost of a full campus beyond tuition and seats, for each resident of the places that the lever reaches.</source>
        <translation>كلفة حرم كامل فوق الرسوم الدراسية والمقاعد، لكل ساكن في الأماكن التي تصلها الرافعة.</translation>
    </message>
    <message>
        <source>Seat cost</source>
        <translation>كلفة المقعد</translation>
    </message>
    <message>
        <source>What a place costs the state a year; studies last four.</source>
        <translation>ما يكلّفه المقعد الدولة في السنة؛ وتستمر الدراسة أربع سنوات.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Population groups that are reached.</source>
        <translation>المجموعات السكانية التي تصلها الرافعة.</translation>
    </message>
    <message>
        <source>Sexes</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Men, women or both.</source>
        <translation>رجال أو نساء أو كلاهما.</translation>
    </message>
    <message>
        <source>Unemployed residents of these groups who begin a programme in a year; ages 20-59.</source>
        <translation>سكان عاطلون عن العمل من هذه المجموعات يبدؤون برنامجًا في السنة؛ في سن 20-59.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>التنشيط</translation>
    </message>
    <message>
        <source>Residents of these groups outside the labour force who begin one in a year and look for work afterwards.</source>
        <translation>سكان من هذه المجموعات خارج القوى العاملة يبدؤون برنامجًا في السنة ويبحثون بعده عن عمل.</translation>
    </message>
    <message>
        <source>Cost of a participant, paid by the state.</source>
        <translation>كلفة المشارك، تدفعها الدولة.</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>الرحلات</translation>
    </message>
    <message>
        <source>Trips that are added on each way to work.</source>
        <translation>رحلات تُضاف في كل طريق إلى العمل.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Lines on which they are added.</source>
        <translation>الخطوط التي تُضاف فيها.</translation>
    </message>
    <message>
        <source>Cost of a trip less fares.</source>
        <translation>كلفة الرحلة بعد طرح أجرة السفر.</translation>
    </message>
    <message>
        <source>Part that the state pays; the authorities pay the rest.</source>
        <translation>الجزء الذي تدفعه الدولة؛ والسلطات تدفع الباقي.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Residents who take part in a year.</source>
        <translation>سكان يشاركون في السنة.</translation>
    </message>
    <message>
        <source>Equal status</source>
        <translation>تكافؤ المكانة</translation>
    </message>
    <message>
        <source>How far participants meet as equals with a common goal.</source>
        <translation>إلى أي حد يلتقي المشاركون متكافئين حول هدف مشترك.</translation>
    </message>
    <message>
        <source>Cost of a participant.</source>
        <translation>كلفة المشارك.</translation>
    </message>
    <message>
        <source>Public share</source>
        <translation>حصة الدولة</translation>
    </message>
    <message>
        <source>Part of the cost that the state pays; the authorities pay the rest.</source>
        <translation>الجزء من الكلفة الذي تدفعه الدولة؛ والسلطات تدفع الباقي.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>نمط العمل</translation>
    </message>
    <message>
        <source>Groups that meet, groups with a digital wing, or meetings on screens only.</source>
        <translation>مجموعات تلتقي وجاهيًا، أو مجموعات لها ذراع رقمية، أو لقاءات عبر الشاشات فقط.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Most members of a group that meets.</source>
        <translation>أقصى عدد من الأعضاء في مجموعة تلتقي.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>التركيبة</translation>
    </message>
    <message>
        <source>A group of equals, or of several ages.</source>
        <translation>مجموعة من الجيل نفسه، أو من أعمار متعددة.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Languages and cultures in which the programme works.</source>
        <translation>اللغات والثقافات التي يعمل بها البرنامج.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>عبر العنقود</translation>
    </message>
    <message>
        <source>Groups take members from the whole cluster, and meet where there is room.</source>
        <translation>تضم المجموعات أعضاء من العنقود كله، وتلتقي حيث يوجد مكان.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الإعلام</translation>
    </message>
    <message>
        <source>Further seniors who hear of it in media and ask to join.</source>
        <translation>كبار سن إضافيون يسمعون عنه في وسائل الإعلام ويطلبون الانضمام.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Seniors outside any community who are visited: by registries, health funds, at the door.</source>
        <translation>كبار سن خارج أي مجتمع تصلهم زيارة: عبر السجلات وصناديق المرضى والطرق على الأبواب.</translation>
    </message>
    <message>
        <source>Further groups that can meet.</source>
        <translation>مجموعات إضافية يمكنها أن تلتقي.</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>القادة</translation>
    </message>
    <message>
        <source>Seniors trained to lead, beyond those who can.</source>
        <translation>كبار سن يُدرَّبون على القيادة، إضافةً إلى القادرين عليها.</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>المنتدى</translation>
    </message>
    <message>
        <source>Forum of leaders with an adviser of the authority.</source>
        <translation>منتدى للقادة مع مستشار من السلطة.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Tasks for members and a fixed schedule.</source>
        <translation>مهام للأعضاء وجدول ثابت.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>إتاحة الوصول</translation>
    </message>
    <message>
        <source>Rides and accessible places for those with limited mobility.</source>
        <translation>سفريات وأماكن متاحة لمحدودي الحركة.</translation>
    </message>
    <message>
        <source>Build on existing</source>
        <translation>البناء على القائم</translation>
    </message>
    <message>
        <source>Map what exists first; otherwise new groups draw members from existing ones.</source>
        <translation>مسح القائم أولًا؛ وإلا جذبت المجموعات الجديدة أعضاء من المجموعات القائمة.</translation>
    </message>
    <message>
        <source>Crowding</source>
        <translation>المزاحمة</translation>
    </message>
    <message>
        <source>Members of existing groups who leave for new ones where nobody mapped them.</source>
        <translation>أعضاء مجموعات قائمة يغادرونها إلى مجموعات جديدة حيث لم يُمسح القائم.</translation>
    </message>
    <message>
        <source>Group cost</source>
        <translation>كلفة المجموعة</translation>
    </message>
    <message>
        <source>Room, adviser and material of a group that the programme founded.</source>
        <translation>غرفة ومستشار ومواد لمجموعة أسّسها البرنامج.</translation>
    </message>
    <message>
        <source>Visit cost</source>
        <translation>كلفة الزيارة</translation>
    </message>
    <message>
        <source>Cost of a visit.</source>
        <translation>كلفة زيارة واحدة.</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>كلفة التأهيل</translation>
    </message>
    <message>
        <source>Training and forum, for each further leader.</source>
        <translation>التأهيل والمنتدى، لكل قائد إضافي.</translation>
    </message>
    <message>
        <source>Base cost</source>
        <translation>كلفة أساسية</translation>
    </message>
    <message>
        <source>Coordinator, media and access, at full strength.</source>
        <translation>منسّق وإعلام وإتاحة، بالقوة الكاملة.</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>المرافق الرقمي</translation>
    </message>
    <message>
        <source>Seniors not online whom a supporter brings online in a year.</source>
        <translation>كبار سن غير متصلين بالإنترنت يصلهم مرافق بالشبكة في السنة.</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>العلامة القطرية</translation>
    </message>
    <message>
        <source>Further seniors who hear of communities by a national brand.</source>
        <translation>كبار سن إضافيون يسمعون عن المجتمعات بفضل علامة قطرية.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>Regional staff and a network of leaders and advisers.</source>
        <translation>طاقم إقليمي وشبكة من القادة والمستشارين.</translation>
    </message>
    <message>
        <source>Seniors whom tools and training make able to lead.</source>
        <translation>كبار سن تجعلهم الأدوات والتأهيل قادرين على القيادة.</translation>
    </message>
    <message>
        <source>Supporter cost</source>
        <translation>كلفة المرافقين</translation>
    </message>
    <message>
        <source>Supporters, training and devices.</source>
        <translation>مرافقون وتأهيل وأجهزة.</translation>
    </message>
    <message>
        <source>Platform cost</source>
        <translation>كلفة المنصة</translation>
    </message>
    <message>
        <source>Infrastructure, branding and staff.</source>
        <translation>بنية تحتية وعلامة وطاقم.</translation>
    </message>
    <message>
        <source>Share of business arnona that goes into the pool.</source>
        <translation>حصة أرنونا الأعمال التي تدخل الصندوق المشترك.</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>الغياب</translation>
    </message>
    <message>
        <source>Workers who are absent in the first month.</source>
        <translation>عاملون يغيبون في الشهر الأول.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>الاحتياط</translation>
    </message>
    <message>
        <source>Workers who are absent, most of them in reserve duty, once life has settled.</source>
        <translation>عاملون يغيبون، معظمهم في خدمة الاحتياط، بعد أن تستقر الحياة.</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>الاستقرار</translation>
    </message>
    <message>
        <source>Months over which absence falls from the first to the second.</source>
        <translation>الأشهر التي ينخفض خلالها الغياب من الأول إلى الثاني.</translation>
    </message>
    <message>
        <source>Standing in</source>
        <translation>سدّ الغياب</translation>
    </message>
    <message>
        <source>Part of the work of the absent that others do.</source>
        <translation>الجزء من عمل الغائبين الذي يقوم به آخرون.</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>السياحة</translation>
    </message>
    <message>
        <source>Demand from outside for tourism that is lost while it lasts.</source>
        <translation>الطلب الخارجي على السياحة الذي يُفقد ما دامت مستمرة.</translation>
    </message>
    <message>
        <source>Evacuated</source>
        <translation>سلطات مُخلاة</translation>
    </message>
    <message>
        <source>Authorities that are evacuated.</source>
        <translation>السلطات التي تُخلى.</translation>
    </message>
    <message>
        <source>Evacuees</source>
        <translation>المُخلَون</translation>
    </message>
    <message>
        <source>Share of their residents who leave.</source>
        <translation>نسبة سكانها الذين يغادرون.</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Month in which they may return; when the war ends if empty.</source>
        <translation>الشهر الذي يجوز لهم فيه العودة؛ وعند انتهاء الحرب إن كان فارغًا.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>المنحة</translation>
    </message>
    <message>
        <source>What the state pays an evacuee for living elsewhere: 200 NIS a day for adults, 100 for children (memory).</source>
        <translation>ما تدفعه الدولة للمُخلى عن السكن في مكان آخر: 200 ₪ يوميًا للبالغ و100 للطفل (من الذاكرة).</translation>
    </message>
    <message>
        <source>Staying away</source>
        <translation>البقاء بعيدًا</translation>
    </message>
    <message>
        <source>How much likelier evacuees move away for good in the year after the next January.</source>
        <translation>كم يزيد احتمال أن ينتقل المُخلَون نهائيًا في السنة التي تلي كانون الثاني التالي.</translation>
    </message>
    <message>
        <source>School days lost in the first month; none after the settling.</source>
        <translation>أيام دراسة تُفقد في الشهر الأول؛ ولا شيء بعد الاستقرار.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>The sector.</source>
        <translation>القطاع.</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>المخصّص</translation>
    </message>
    <message>
        <source>Allocation to the cluster body.</source>
        <translation>المبلغ المخصّص لجسم العنقود.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>العوائق</translation>
    </message>
    <message>
        <source>Barriers that are removed: fixed coordination cost, and what authorities would pay to stay their own masters.</source>
        <translation>عوائق تُزال: كلفة التنسيق الثابتة، وما كانت السلطات ستدفعه لتبقى سيدة نفسها.</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Subsidy to each member for each domain that it joined.</source>
        <translation>دعم لكل عضو عن كل مجال انضم إليه.</translation>
    </message>
    <message>
        <source>Tax credit</source>
        <translation>تخفيض ضريبي</translation>
    </message>
    <message>
        <source>Credit against the tax of residents.</source>
        <translation>خصم من ضريبة السكان.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Highest credit of a household.</source>
        <translation>أعلى خصم للأسرة.</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>رسوم الأعضاء</translation>
    </message>
    <message>
        <source>What members pay for staff and tools.</source>
        <translation>ما يدفعه الأعضاء عن الطاقم والأدوات.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدّة</translation>
    </message>
    <message>
        <source>1 for a war or a wave of violence like those of 2021 and 2023.</source>
        <translation>‏1 لحرب أو لموجة عنف كتلك التي وقعت في 2021 و2023.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>المُغلق</translation>
    </message>
    <message>
        <source>Jobs suspended at the peak, and demand lost, in the order of the sectors.</source>
        <translation>وظائف تُعلَّق في الذروة وطلب يُفقد، بترتيب القطاعات.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>الخارج</translation>
    </message>
    <message>
        <source>Jobs outside the region that are suspended at the peak.</source>
        <translation>وظائف خارج المنطقة تُعلَّق في الذروة.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>الذروة</translation>
    </message>
    <message>
        <source>Months at full strength.</source>
        <translation>أشهر بالقوة الكاملة.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Demand lost after the peak until the end, as a share of that at the peak.</source>
        <translation>الطلب الذي يُفقد بعد الذروة حتى النهاية، كنسبة من المفقود في الذروة.</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>المدارس</translation>
    </message>
    <message>
        <source>School days lost while it lasts, schools being closed at the peak altogether.</source>
        <translation>أيام دراسة تُفقد ما دامت مستمرة؛ وفي الذروة تُغلق المدارس كليًا.</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>المخصصات</translation>
    </message>
    <message>
        <source>Months by which unemployment benefit is longer.</source>
        <translation>الأشهر التي تطول بها مخصصات البطالة.</translation>
    </message>
    <message>
        <source>Share of its businesses that close.</source>
        <translation>نسبة أعماله التي تُغلق.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Share of outside demand that is lost.</source>
        <translation>نسبة الطلب الخارجي التي تُفقد.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Share of outside demand that comes or goes.</source>
        <translation>نسبة الطلب الخارجي التي تُضاف أو تذهب.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>عادةً {value}.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>Source: {source} ({confidence}).</source>
        <translation>المصدر: {source} ({confidence}).</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
</context>
<context>
    <name>Shock</name>
    <message>
        <source>Communal violence</source>
        <translation>عنف بين المجموعات</translation>
    </message>
    <message>
        <source>Mark attitudes between groups while it lasts; the mark fades afterwards.</source>
        <translation>ترك أثر في المواقف بين المجموعات ما دام مستمرًا؛ ثم يتلاشى الأثر.</translation>
    </message>
    <message>
        <source>Pandemic</source>
        <translation>جائحة</translation>
    </message>
    <message>
        <source>Close contact-intensive sectors, suspend their jobs and keep pupils at home; then reopen in part until the end.</source>
        <translation>إغلاق القطاعات القائمة على التواصل المباشر وتعليق وظائفها وإبقاء التلاميذ في البيوت؛ ثم فتح جزئي حتى النهاية.</translation>
    </message>
    <message>
        <source>In Israel the share of 20-67 on unemployment benefit rose by 8.9 percentage points in the mean of 2020 and by 12 in tourist towns (S82); 28 % of the labour force were registered in April 2020 (S80), and benefits were paid until the crisis was over. How many lose their jobs at first is set here; who, where, and how fast they come back is not.</source>
        <translation>في إسرائيل ارتفعت نسبة من يتلقون مخصصات بطالة بين أبناء 20-67 بمقدار 8.9 نقطة مئوية في متوسط 2020 وبمقدار 12 في البلدات السياحية (S82)؛ وكان 28 % من القوى العاملة مسجّلين كطالبي عمل في نيسان 2020 (S80)، ودُفعت المخصصات حتى انتهاء الأزمة. يُحدَّد هنا كم شخصًا يفقد عمله في البداية؛ أما من وأين وبأي سرعة يعودون فلا يُحدَّد.</translation>
    </message>
    <message>
        <source>Plant closure</source>
        <translation>إغلاق مصنع</translation>
    </message>
    <message>
        <source>Close businesses with employees in a sector, by lot, in the month in which it starts.</source>
        <translation>إغلاق أعمال ذات عاملين في قطاع، بالقرعة، في الشهر الذي يبدأ فيه.</translation>
    </message>
    <message>
        <source>Recession</source>
        <translation>ركود</translation>
    </message>
    <message>
        <source>Lower demand from outside while it lasts.</source>
        <translation>طلب خارجي أقل ما دام مستمرًا.</translation>
    </message>
    <message>
        <source>Sector demand</source>
        <translation>طلب على قطاع</translation>
    </message>
    <message>
        <source>Raise or lower outside demand for a sector while it lasts.</source>
        <translation>رفع أو خفض الطلب الخارجي على قطاع ما دام مستمرًا.</translation>
    </message>
    <message>
        <source>War</source>
        <translation>حرب</translation>
    </message>
    <message>
        <source>Keep workers away everywhere, most at first, and empty border authorities until their residents may return.</source>
        <translation>إبقاء العاملين بعيدًا في كل مكان، وأكثرهم في البداية، وإخلاء سلطات الحدود إلى أن يُسمح لسكانها بالعودة.</translation>
    </message>
    <message>
        <source>A fifth of the workforce was absent in October 2023, and product fell by 5.2 % in the quarter (S81); about 144,000 people were evacuated. The state pays those who serve and those who are evacuated. Absence limits what businesses can serve; in evacuated places they close, and their employees lose their jobs for the time being.</source>
        <translation>غاب خُمس العاملين في تشرين الأول 2023، وانخفض الناتج بنسبة 5.2 % في ذلك الربع (S81)؛ وأُخلي نحو 144,000 شخص. تدفع الدولة لمن يخدمون ولمن أُخلوا. يحدّ الغياب مما تستطيع الأعمال تلبيته؛ وفي الأماكن المُخلاة تُغلق الأعمال ويفقد أجيروها عملهم مؤقتًا.</translation>
    </message>
</context>
<context>
    <name>ShowTour</name>
    <message>
        <source>&amp;Tour of a minute</source>
        <translation>&amp;جولة في دقيقة</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>The first answer is being computed.</source>
        <translation>يُحسب الجواب الأول.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) each, {sample} of residents simulated</source>
        <translation>
            <numerusform>بلا تشغيلات، {sample} من السكان في المحاكاة</numerusform>
            <numerusform>تشغيل واحد لكل منهما، {sample} من السكان في المحاكاة</numerusform>
            <numerusform>تشغيلان لكل منهما، {sample} من السكان في المحاكاة</numerusform>
            <numerusform>%n تشغيلات لكل منهما، {sample} من السكان في المحاكاة</numerusform>
            <numerusform>%n تشغيلًا لكل منهما، {sample} من السكان في المحاكاة</numerusform>
            <numerusform>%n تشغيل لكل منهما، {sample} من السكان في المحاكاة</numerusform>
        </translation>
    </message>
    <message>
        <source>The room has predicted. Shall we look?</source>
        <translation>توقّعت القاعة. هل ننظر؟</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>ماذا تتوقعون؟</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>No answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>Preparing the simulation, once on this computer: about a minute</source>
        <translation>تهيئة المحاكاة لأول مرة على هذا الحاسوب: نحو دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) to go</source>
        <translation>
            <numerusform>لم يبقَ تشغيل</numerusform>
            <numerusform>بقي تشغيل واحد</numerusform>
            <numerusform>بقي تشغيلان</numerusform>
            <numerusform>بقيت %n تشغيلات</numerusform>
            <numerusform>بقي %n تشغيلًا</numerusform>
            <numerusform>بقي %n تشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>بلا تشغيل</numerusform>
            <numerusform>تشغيل واحد</numerusform>
            <numerusform>تشغيلان</numerusform>
            <numerusform>%n تشغيلات</numerusform>
            <numerusform>%n تشغيلًا</numerusform>
            <numerusform>%n تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>{sample} of residents, {runs}</source>
        <translation>{sample} من السكان، {runs}</translation>
    </message>
    <message>
        <source>{level}; the last change by {runs} of {sample}</source>
        <translation>{level}؛ والتغيير الأخير وفق {runs} من {sample}</translation>
    </message>
    <message>
        <source>{level} · the levers have moved on</source>
        <translation>{level} · تحرّكت الروافع بعده</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>up to {sample}</source>
        <translation>حتى {sample}</translation>
    </message>
    <message>
        <source>How far the simulation goes on while you look: more residents, more exact</source>
        <translation>إلى أي حد تستمر المحاكاة وأنتم تنظرون: سكان أكثر، دقة أعلى</translation>
    </message>
    <message>
        <source>Most exact sample</source>
        <translation>أدق عيّنة</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>تقدّم المحاكاة</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>Present a &amp;story</source>
        <translation>عرض &amp;قصة</translation>
    </message>
    <message>
        <source>A story in a &amp;file...</source>
        <translation>قصة من &amp;ملف...</translation>
    </message>
    <message>
        <source>What is on the &amp;desk</source>
        <translation>ما على ال&amp;طاولة</translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation>فتح قصة</translation>
    </message>
    <message>
        <source>Stories (*.toml)</source>
        <translation>قصص (*.toml)</translation>
    </message>
</context>
<context>
    <name>Swap</name>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>&amp;تبديل A وB</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
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
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Play the years</source>
        <translation>تشغيل السنوات</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Year that map, table and sentence show</source>
        <translation>السنة التي تعرضها الخريطة والجدول والجملة</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>‏A − B</translation>
    </message>
    <message>
        <source>Show what A changes against B (=)</source>
        <translation>ما يغيّره A مقارنةً بـ B (=)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{name}: {first} to {last}</source>
        <translation>{name}: من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>change of {setting}</source>
        <translation>تغيير {setting}</translation>
    </message>
    <message>
        <source>dates of {name}</source>
        <translation>مواعيد {name}</translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>removing {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Add a lever</source>
        <translation>إضافة رافعة</translation>
    </message>
    <message>
        <source>Add a shock</source>
        <translation>إضافة صدمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Drag a bar to move it, its ends to stretch it. A slope is the ramp.</source>
        <translation>اسحبوا الشريط لنقله، وطرفيه لإطالته. الجزء المائل هو التدرّج.</translation>
    </message>
    <message>
        <source>Levers and shocks in time</source>
        <translation>الروافع والصدمات عبر الزمن</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The answer first</source>
        <translation>الجواب أولًا</translation>
    </message>
    <message>
        <source>Two figures in words: where they go, how sure that is, and how A differs from B.</source>
        <translation>رقمان بالكلمات: إلى أين يتجهان، ومدى التأكد، وكيف يختلف A عن B.</translation>
    </message>
    <message>
        <source>A against B</source>
        <translation>‏A مقابل B</translation>
    </message>
    <message>
        <source>A is your plan and blue, B is what it is held against and orange. Both have the same luck.</source>
        <translation>‏A خطتكم بالأزرق، و B ما تُقاس به بالبرتقالي. ولكليهما الحظ نفسه.</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>الرافعات</translation>
    </message>
    <message>
        <source>Switch one on and drag it: the answer moves at once. The orange tick shows where B stands.</source>
        <translation>شغّلوا رافعة واسحبوها: يتحرك الجواب فورًا. العلامة البرتقالية تبيّن موضع B.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Click an authority and all charts speak of it. Chart, map and table show the same numbers.</source>
        <translation>انقروا سلطة فتتحدث عنها كل الرسوم. الرسم والخريطة والجدول تعرض الأرقام نفسها.</translation>
    </message>
    <message>
        <source>How much and how sure</source>
        <translation>كم، وبأي تأكد</translation>
    </message>
    <message>
        <source>The line is the middle of all runs, the band what most of them keep to. A title opens more figures.</source>
        <translation>الخط وسط كل التشغيلات، والشريط ما يلتزم به معظمها. العنوان يفتح أرقامًا أخرى.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>لا يضيع شيء</translation>
    </message>
    <message>
        <source>Everything can be undone and done again, and replayed for those who looked away.</source>
        <translation>كل شيء يمكن التراجع عنه وإعادته، وعرضه ثانية لمن لم ينتبه.</translation>
    </message>
    <message>
        <source>For a room</source>
        <translation>لقاعة</translation>
    </message>
    <message>
        <source>F5 shows all this in large letters. The menu Story has three stories to begin with.</source>
        <translation>‏F5 يعرض كل هذا بأحرف كبيرة. في قائمة القصة ثلاث قصص للبداية.</translation>
    </message>
    <message>
        <source>{stop} / {stops}</source>
        <translation>{stop} / {stops}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>TradeOff</name>
    <message>
        <source>What do we give up? Growth against gap</source>
        <translation>عمّ نتنازل؟ النمو مقابل الفجوة</translation>
    </message>
    <message>
        <source>{figure}, growth since the start</source>
        <translation>{figure}، النمو منذ البداية</translation>
    </message>
    <message>
        <source>{across} against {up}, {year}</source>
        <translation>{across} مقابل {up}، {year}</translation>
    </message>
    <message>
        <source>There are no numbers of this year. Choose another one.</source>
        <translation>لا أرقام لهذه السنة. اختاروا سنة أخرى.</translation>
    </message>
    <message>
        <source>One of the two figures has no value here. Choose others on the desk.</source>
        <translation>لا قيمة هنا لأحد المؤشرين. اختاروا مؤشرين آخرين على الطاولة.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>ت&amp;راجع عن {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>business</source>
        <translation>عمل تجاري</translation>
    </message>
    <message>
        <source>1/year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>job</source>
        <translation>وظيفة</translation>
    </message>
    <message>
        <source>ln</source>
        <translation>‏ln</translation>
    </message>
    <message>
        <source>share</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>NIS/year per member</source>
        <translation>₪ سنويًا للعضو</translation>
    </message>
    <message>
        <source>NIS/year per resident</source>
        <translation>₪ سنويًا للساكن</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>سلطة</translation>
    </message>
    <message>
        <source>share of revenue</source>
        <translation>نسبة من الإيرادات</translation>
    </message>
    <message>
        <source>years of revenue</source>
        <translation>سنوات إيراد</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>NIS/month</source>
        <translation>₪ شهريًا</translation>
    </message>
    <message>
        <source>NIS/year per job</source>
        <translation>₪ سنويًا للوظيفة</translation>
    </message>
    <message>
        <source>km</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>share of jobs</source>
        <translation>نسبة من الوظائف</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>1/1000 residents and year</source>
        <translation>لكل 1,000 ساكن سنويًا</translation>
    </message>
    <message>
        <source>household</source>
        <translation>أسرة</translation>
    </message>
    <message>
        <source>national mean of the start = 1</source>
        <translation>المتوسط القطري في البداية = 1</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>مجال</translation>
    </message>
    <message>
        <source>NIS/unit and year</source>
        <translation>₪ للوحدة سنويًا</translation>
    </message>
    <message>
        <source>d ln hazard / d ln (wanted / actual jobs)</source>
        <translation>‏d ln الخطر / d ln (الوظائف المطلوبة / الفعلية)</translation>
    </message>
    <message>
        <source>d ln hazard / d ln jobs</source>
        <translation>‏d ln الخطر / d ln الوظائف</translation>
    </message>
    <message>
        <source>ln sales per year, mean absolute</source>
        <translation>‏ln المبيعات سنويًا، متوسط مطلق</translation>
    </message>
    <message>
        <source>d ln spread / d ln jobs</source>
        <translation>‏d ln التشتت / d ln الوظائف</translation>
    </message>
    <message>
        <source>sd of ln output per job</source>
        <translation>انحراف معياري لـ ln ناتج الوظيفة</translation>
    </message>
    <message>
        <source>d ln TFP / d ln density</source>
        <translation>‏d ln الإنتاجية الكلية / d ln الكثافة</translation>
    </message>
    <message>
        <source>1/km</source>
        <translation>لكل كم</translation>
    </message>
    <message>
        <source>d ln TFP / d ln own-sector jobs</source>
        <translation>‏d ln الإنتاجية الكلية / d ln وظائف القطاع نفسه</translation>
    </message>
    <message>
        <source>ln TFP after 5 years</source>
        <translation>‏ln الإنتاجية الكلية بعد 5 سنوات</translation>
    </message>
    <message>
        <source>index</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>d ln TFP / d ln cross-sector ties</source>
        <translation>‏d ln الإنتاجية الكلية / d ln الروابط بين القطاعات</translation>
    </message>
    <message>
        <source>weight of the latest month</source>
        <translation>وزن الشهر الأخير</translation>
    </message>
    <message>
        <source>share of value added</source>
        <translation>نسبة من القيمة المضافة</translation>
    </message>
    <message>
        <source>share of excess cash per month</source>
        <translation>نسبة من فائض النقد شهريًا</translation>
    </message>
    <message>
        <source>months of wages and inputs</source>
        <translation>أشهر من الأجور والمدخلات</translation>
    </message>
    <message>
        <source>months of sales</source>
        <translation>أشهر من المبيعات</translation>
    </message>
    <message>
        <source>share of profit</source>
        <translation>نسبة من الربح</translation>
    </message>
    <message>
        <source>share of the gap per year</source>
        <translation>نسبة من الفجوة سنويًا</translation>
    </message>
    <message>
        <source>logit per SD</source>
        <translation>لوجيت لكل انحراف معياري</translation>
    </message>
    <message>
        <source>NIS</source>
        <translation>₪</translation>
    </message>
    <message>
        <source>yearly autocorrelation</source>
        <translation>ارتباط ذاتي سنوي</translation>
    </message>
    <message>
        <source>SD per sustained programme</source>
        <translation>انحراف معياري للبرنامج المستمر</translation>
    </message>
    <message>
        <source>SD per ln pay</source>
        <translation>انحراف معياري لكل ln الأجر</translation>
    </message>
    <message>
        <source>share of 20+</source>
        <translation>نسبة من أبناء 20 فأكثر</translation>
    </message>
    <message>
        <source>SD per sustained membership</source>
        <translation>انحرافات معيارية للعضوية المستمرة</translation>
    </message>
    <message>
        <source>share of contacts</source>
        <translation>نسبة من الاتصالات</translation>
    </message>
    <message>
        <source>share of 65-74</source>
        <translation>نسبة من أبناء 65-74</translation>
    </message>
    <message>
        <source>group/1000 seniors</source>
        <translation>مجموعة لكل 1,000 كبير سن</translation>
    </message>
    <message>
        <source>share at 65</source>
        <translation>نسبة عند سن 65</translation>
    </message>
    <message>
        <source>share of Jewish 65+</source>
        <translation>نسبة من اليهود أبناء 65 فأكثر</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>انحراف معياري</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>share of 65+</source>
        <translation>نسبة من أبناء 65 فأكثر</translation>
    </message>
    <message>
        <source>share of scale gain</source>
        <translation>نسبة من مكسب الحجم</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>قدرة</translation>
    </message>
    <message>
        <source>NIS per resident and year, all domains</source>
        <translation>₪ للساكن سنويًا، كل المجالات</translation>
    </message>
    <message>
        <source>share of service cost</source>
        <translation>نسبة من كلفة الخدمة</translation>
    </message>
    <message>
        <source>share of service cost per SD</source>
        <translation>نسبة من كلفة الخدمة لكل انحراف معياري</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>معامل</translation>
    </message>
    <message>
        <source>share of spending</source>
        <translation>نسبة من الإنفاق</translation>
    </message>
    <message>
        <source>share of savings</source>
        <translation>نسبة من التوفير</translation>
    </message>
    <message>
        <source>NIS per resident and year</source>
        <translation>₪ للساكن سنويًا</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>لوجيت</translation>
    </message>
    <message>
        <source>share of elections</source>
        <translation>نسبة من الانتخابات</translation>
    </message>
    <message>
        <source>1/year, real</source>
        <translation>سنويًا، حقيقي</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>NIS/year per person</source>
        <translation>₪ سنويًا للفرد</translation>
    </message>
    <message>
        <source>share of wage growth</source>
        <translation>نسبة من نمو الأجور</translation>
    </message>
    <message>
        <source>share of normative spending</source>
        <translation>نسبة من الإنفاق المعياري</translation>
    </message>
    <message>
        <source>months of revenue</source>
        <translation>أشهر من الإيراد</translation>
    </message>
    <message>
        <source>collection rate per unit capacity</source>
        <translation>معدل الجباية لكل وحدة قدرة</translation>
    </message>
    <message>
        <source>share of retired</source>
        <translation>نسبة من المتقاعدين</translation>
    </message>
    <message>
        <source>share of last pay</source>
        <translation>نسبة من آخر أجر</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>أس</translation>
    </message>
    <message>
        <source>share of disposable income</source>
        <translation>نسبة من الدخل المتاح</translation>
    </message>
    <message>
        <source>d ln exports / d ln unit labour cost</source>
        <translation>‏d ln الصادرات / d ln كلفة العمل للوحدة</translation>
    </message>
    <message>
        <source>share of usual income</source>
        <translation>نسبة من الدخل المعتاد</translation>
    </message>
    <message>
        <source>1/month</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>months of usual income</source>
        <translation>أشهر من الدخل المعتاد</translation>
    </message>
    <message>
        <source>share kept per month</source>
        <translation>نسبة محفوظة شهريًا</translation>
    </message>
    <message>
        <source>sd of ln demand per year</source>
        <translation>انحراف معياري لـ ln الطلب سنويًا</translation>
    </message>
    <message>
        <source>share kept per year</source>
        <translation>نسبة محفوظة سنويًا</translation>
    </message>
    <message>
        <source>d ln rent / d ln households per dwelling</source>
        <translation>‏d ln الإيجار / d ln الأسر لكل مسكن</translation>
    </message>
    <message>
        <source>share of gap per month</source>
        <translation>نسبة من الفجوة شهريًا</translation>
    </message>
    <message>
        <source>d ln permits / d ln rent</source>
        <translation>‏d ln الرخص / d ln الإيجار</translation>
    </message>
    <message>
        <source>share of stock per year</source>
        <translation>نسبة من المخزون سنويًا</translation>
    </message>
    <message>
        <source>share of mean household income</source>
        <translation>نسبة من متوسط دخل الأسرة</translation>
    </message>
    <message>
        <source>share of rents</source>
        <translation>نسبة من الإيجارات</translation>
    </message>
    <message>
        <source>share of surplus jobs per month</source>
        <translation>نسبة من الوظائف الفائضة شهريًا</translation>
    </message>
    <message>
        <source>vacancy/month</source>
        <translation>وظائف شاغرة شهريًا</translation>
    </message>
    <message>
        <source>ln wage per minute one way</source>
        <translation>‏ln الأجر لكل دقيقة ذهابًا</translation>
    </message>
    <message>
        <source>minute/km</source>
        <translation>دقيقة لكل كم</translation>
    </message>
    <message>
        <source>share of usual pay</source>
        <translation>نسبة من الأجر المعتاد</translation>
    </message>
    <message>
        <source>ln pay</source>
        <translation>‏ln الأجر</translation>
    </message>
    <message>
        <source>sd of ln pay</source>
        <translation>انحراف معياري لـ ln الأجر</translation>
    </message>
    <message>
        <source>d ln w / d ln productivity</source>
        <translation>‏d ln الأجر / d ln الإنتاجية</translation>
    </message>
    <message>
        <source>d ln w / d ln u</source>
        <translation>‏d ln الأجر / d ln البطالة</translation>
    </message>
    <message>
        <source>vacancy per separation</source>
        <translation>وظيفة شاغرة لكل انفصال</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>ln surplus</source>
        <translation>‏ln الفائض</translation>
    </message>
    <message>
        <source>share of potential</source>
        <translation>نسبة من الإمكان</translation>
    </message>
    <message>
        <source>SD per SD and year</source>
        <translation>انحراف معياري لكل انحراف معياري سنويًا</translation>
    </message>
    <message>
        <source>SD per ln and year</source>
        <translation>انحراف معياري لكل ln سنويًا</translation>
    </message>
    <message>
        <source>ln per SD</source>
        <translation>‏ln لكل انحراف معياري</translation>
    </message>
    <message>
        <source>SD per year</source>
        <translation>انحراف معياري سنويًا</translation>
    </message>
    <message>
        <source>NIS/child and year</source>
        <translation>₪ للطفل سنويًا</translation>
    </message>
    <message>
        <source>share of income</source>
        <translation>نسبة من الدخل</translation>
    </message>
    <message>
        <source>NIS/pupil and year</source>
        <translation>₪ للتلميذ سنويًا</translation>
    </message>
    <message>
        <source>share of 0-2</source>
        <translation>نسبة من أبناء 0-2</translation>
    </message>
    <message>
        <source>share of 3-5</source>
        <translation>نسبة من أبناء 3-5</translation>
    </message>
    <message>
        <source>share of 9-17</source>
        <translation>نسبة من أبناء 9-17</translation>
    </message>
    <message>
        <source>share per year</source>
        <translation>نسبة سنويًا</translation>
    </message>
    <message>
        <source>share of matriculated</source>
        <translation>نسبة من الحاصلين على البجروت</translation>
    </message>
    <message>
        <source>share of entrants</source>
        <translation>نسبة من الملتحقين</translation>
    </message>
    <message>
        <source>logit per NIS 10,000</source>
        <translation>لوجيت لكل 10,000 ₪</translation>
    </message>
    <message>
        <source>share of degrees</source>
        <translation>نسبة من الشهادات الجامعية</translation>
    </message>
    <message>
        <source>ln pay per SD</source>
        <translation>‏ln الأجر لكل انحراف معياري</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>ارتباط</translation>
    </message>
    <message>
        <source>share at 21</source>
        <translation>نسبة عند سن 21</translation>
    </message>
    <message>
        <source>d ln inflow / d ln wage</source>
        <translation>‏d ln الوافدين / d ln الأجر</translation>
    </message>
    <message>
        <source>d ln inflow / d ln level</source>
        <translation>‏d ln الوافدين / d ln المستوى</translation>
    </message>
    <message>
        <source>d ln inflow / d ln rent</source>
        <translation>‏d ln الوافدين / d ln الإيجار</translation>
    </message>
    <message>
        <source>d ln inflow / d ln unemployment</source>
        <translation>‏d ln الوافدين / d ln البطالة</translation>
    </message>
    <message>
        <source>per Jewish or other resident and year</source>
        <translation>لكل مقيم يهودي أو آخر وسنة</translation>
    </message>
    <message>
        <source>d ln outflow / d ln attraction</source>
        <translation>‏d ln المغادرين / d ln الجذب</translation>
    </message>
    <message>
        <source>1/quarter</source>
        <translation>لكل ربع سنة</translation>
    </message>
    <message>
        <source>logit per km</source>
        <translation>لوجيت لكل كم</translation>
    </message>
    <message>
        <source>logit per tie</source>
        <translation>لوجيت لكل رابطة</translation>
    </message>
    <message>
        <source>share of labour force</source>
        <translation>نسبة من القوى العاملة</translation>
    </message>
    <message>
        <source>share of employed</source>
        <translation>نسبة من المشتغلين</translation>
    </message>
    <message>
        <source>share of filled jobs</source>
        <translation>نسبة من الوظائف المشغولة</translation>
    </message>
    <message>
        <source>share of households</source>
        <translation>نسبة من الأسر</translation>
    </message>
    <message>
        <source>months of income</source>
        <translation>أشهر من الدخل</translation>
    </message>
    <message>
        <source>d ln price / d ln quantity</source>
        <translation>‏d ln السعر / d ln الكمية</translation>
    </message>
    <message>
        <source>sd of ln cost</source>
        <translation>انحراف معياري لـ ln الكلفة</translation>
    </message>
    <message>
        <source>bidder</source>
        <translation>مقدّم عرض</translation>
    </message>
    <message>
        <source>ln cost</source>
        <translation>‏ln الكلفة</translation>
    </message>
    <message>
        <source>ln cost per km</source>
        <translation>‏ln الكلفة لكل كم</translation>
    </message>
    <message>
        <source>NIS/year</source>
        <translation>₪ سنويًا</translation>
    </message>
    <message>
        <source>share of yearly sales</source>
        <translation>نسبة من المبيعات السنوية</translation>
    </message>
    <message>
        <source>price share</source>
        <translation>نسبة من السعر</translation>
    </message>
    <message>
        <source>elasticity at 20,000 residents</source>
        <translation>مرونة عند 20,000 ساكن</translation>
    </message>
    <message>
        <source>per ln(N/20,000) squared</source>
        <translation>لكل ln(N/20,000) تربيع</translation>
    </message>
    <message>
        <source>elasticity</source>
        <translation>مرونة</translation>
    </message>
    <message>
        <source>call/year</source>
        <translation>نداء سنويًا</translation>
    </message>
    <message>
        <source>NIS per resident of the country and year</source>
        <translation>₪ لكل ساكن في الدولة سنويًا</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>ساكن</translation>
    </message>
    <message>
        <source>NIS per resident</source>
        <translation>₪ للساكن</translation>
    </message>
    <message>
        <source>share of project</source>
        <translation>نسبة من المشروع</translation>
    </message>
    <message>
        <source>logit per unit capacity</source>
        <translation>لوجيت لكل وحدة قدرة</translation>
    </message>
    <message>
        <source>logit per ln(N/20,000)</source>
        <translation>لوجيت لكل ln(N/20,000)</translation>
    </message>
    <message>
        <source>logit per own share / own revenue</source>
        <translation>لوجيت لكل حصة ذاتية / إيراد ذاتي</translation>
    </message>
    <message>
        <source>exponent of capacity</source>
        <translation>أس القدرة</translation>
    </message>
    <message>
        <source>share of award</source>
        <translation>نسبة من المنحة</translation>
    </message>
    <message>
        <source>share of level</source>
        <translation>نسبة من المستوى</translation>
    </message>
    <message>
        <source>per unit capacity</source>
        <translation>لكل وحدة قدرة</translation>
    </message>
    <message>
        <source>sd of ln perceived / true need</source>
        <translation>انحراف معياري لـ ln الحاجة المدركة / الحقيقية</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>مقعد</translation>
    </message>
    <message>
        <source>share of pupil transport</source>
        <translation>نسبة من نقل التلاميذ</translation>
    </message>
    <message>
        <source>share of cost per km between members</source>
        <translation>نسبة من الكلفة لكل كم بين الأعضاء</translation>
    </message>
    <message>
        <source>share of pupils</source>
        <translation>نسبة من التلاميذ</translation>
    </message>
    <message>
        <source>NIS per NIS</source>
        <translation>₪ لكل ₪</translation>
    </message>
    <message>
        <source>share of residents</source>
        <translation>نسبة من السكان</translation>
    </message>
    <message>
        <source>standard score</source>
        <translation>علامة معيارية</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>ميل</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>مئين</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>رابطة</translation>
    </message>
    <message>
        <source>index from -1 to 1</source>
        <translation>مؤشر من ‎-1‎ إلى 1</translation>
    </message>
    <message>
        <source>mean of five shares</source>
        <translation>متوسط خمس نسب</translation>
    </message>
    <message>
        <source>sd per month of closed schools</source>
        <translation>انحراف معياري لكل شهر من إغلاق المدارس</translation>
    </message>
    <message>
        <source>share of discretionary transfers</source>
        <translation>نسبة من التحويلات التقديرية</translation>
    </message>
    <message>
        <source>share of state transfers</source>
        <translation>نسبة من تحويلات الدولة</translation>
    </message>
    <message>
        <source>share of noise</source>
        <translation>نسبة من الضجيج</translation>
    </message>
    <message>
        <source>data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>per unit of institution</source>
        <translation>لكل وحدة مؤسسة</translation>
    </message>
    <message>
        <source>ln sales</source>
        <translation>‏ln المبيعات</translation>
    </message>
    <message>
        <source>per ln productivity</source>
        <translation>لكل ln الإنتاجية</translation>
    </message>
    <message>
        <source>share of donations</source>
        <translation>نسبة من التبرعات</translation>
    </message>
    <message>
        <source>NIS per volunteer and year</source>
        <translation>₪ للمتطوع سنويًا</translation>
    </message>
    <message>
        <source>NIS of yearly sales per NIS</source>
        <translation>₪ من المبيعات السنوية لكل ₪</translation>
    </message>
    <message>
        <source>trips/day</source>
        <translation>رحلات يوميًا</translation>
    </message>
    <message>
        <source>hour/day</source>
        <translation>ساعة يوميًا</translation>
    </message>
    <message>
        <source>minute one way</source>
        <translation>دقيقة ذهابًا</translation>
    </message>
    <message>
        <source>share of 12-17</source>
        <translation>نسبة من أبناء 12-17</translation>
    </message>
    <message>
        <source>NIS/place and year</source>
        <translation>₪ للمكان سنويًا</translation>
    </message>
    <message>
        <source>share of domains and years</source>
        <translation>نسبة من المجالات والسنوات</translation>
    </message>
    <message>
        <source>level, 1 is the national mean</source>
        <translation>مستوى، 1 هو المتوسط القطري</translation>
    </message>
    <message>
        <source>NIS per job</source>
        <translation>₪ للوظيفة</translation>
    </message>
    <message>
        <source>NIS per business</source>
        <translation>₪ للعمل التجاري</translation>
    </message>
    <message>
        <source>NIS/member and year</source>
        <translation>₪ للعضو سنويًا</translation>
    </message>
    <message>
        <source>entrant/year</source>
        <translation>ملتحق سنويًا</translation>
    </message>
    <message>
        <source>NIS/student and year</source>
        <translation>₪ للطالب سنويًا</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>مجموعات</translation>
    </message>
    <message>
        <source>sexes</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>NIS per participant</source>
        <translation>₪ لكل مشارك</translation>
    </message>
    <message>
        <source>lines per 10,000 residents</source>
        <translation>خطوط لكل 10,000 ساكن</translation>
    </message>
    <message>
        <source>NIS per trip</source>
        <translation>₪ للرحلة</translation>
    </message>
    <message>
        <source>share of 15+ and year</source>
        <translation>نسبة من أبناء 15 فأكثر سنويًا</translation>
    </message>
    <message>
        <source>NIS/participant</source>
        <translation>₪ للمشارك</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>لغات</translation>
    </message>
    <message>
        <source>share of 65+ and year</source>
        <translation>نسبة من أبناء 65 فأكثر سنويًا</translation>
    </message>
    <message>
        <source>NIS/group and year</source>
        <translation>₪ للمجموعة سنويًا</translation>
    </message>
    <message>
        <source>NIS/visit</source>
        <translation>₪ للزيارة</translation>
    </message>
    <message>
        <source>NIS/leader and year</source>
        <translation>₪ للقائد سنويًا</translation>
    </message>
    <message>
        <source>NIS per senior and year</source>
        <translation>₪ لكبير السن سنويًا</translation>
    </message>
    <message>
        <source>share of others and year</source>
        <translation>نسبة من الآخرين سنويًا</translation>
    </message>
    <message>
        <source>NIS/senior not online and year</source>
        <translation>₪ لكبير سن غير متصل بالإنترنت سنويًا</translation>
    </message>
    <message>
        <source>NIS per resident, year and domain</source>
        <translation>₪ للساكن سنويًا لكل مجال</translation>
    </message>
    <message>
        <source>share of wages</source>
        <translation>نسبة من الأجور</translation>
    </message>
    <message>
        <source>NIS per household and month</source>
        <translation>₪ للأسرة شهريًا</translation>
    </message>
    <message>
        <source>NIS per resident and month</source>
        <translation>₪ للساكن شهريًا</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;طرق العرض</translation>
    </message>
    <message>
        <source>No money moved on this account in this year. Choose another.</source>
        <translation>لم تتحرك أموال في هذا الحساب في هذه السنة. اختاروا حسابًا آخر.</translation>
    </message>
    <message>
        <source>Households, {place}</source>
        <translation>الأسر، {place}</translation>
    </message>
    <message>
        <source>Businesses, {place}</source>
        <translation>الأعمال، {place}</translation>
    </message>
    <message>
        <source>Authority, {place}</source>
        <translation>السلطة، {place}</translation>
    </message>
    <message>
        <source>Cluster body, {place}</source>
        <translation>جسم العنقود، {place}</translation>
    </message>
    <message>
        <source>Central government</source>
        <translation>الحكومة المركزية</translation>
    </message>
    <message>
        <source>Third sector</source>
        <translation>القطاع الثالث</translation>
    </message>
    <message>
        <source>Outside the region</source>
        <translation>خارج المنطقة</translation>
    </message>
    <message>
        <source>By lever</source>
        <translation>بحسب الرافعة</translation>
    </message>
    <message>
        <source>By driver</source>
        <translation>بحسب المحرّك</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>بحسب المجموعة</translation>
    </message>
    <message>
        <source>One authority</source>
        <translation>سلطة واحدة</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <source>Who gains?</source>
        <translation>من يكسب؟</translation>
    </message>
    <message>
        <source>Gap over time</source>
        <translation>الفجوة عبر الزمن</translation>
    </message>
    <message>
        <source>Income shares</source>
        <translation>حصص الدخل</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Growth and gap</source>
        <translation>النمو والفجوة</translation>
    </message>
    <message>
        <source>The shekel</source>
        <translation>الشيكل</translation>
    </message>
    <message>
        <source>Each place</source>
        <translation>كل مكان</translation>
    </message>
    <message>
        <source>In motion</source>
        <translation>بالحركة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>الدفاتر</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>كل التشغيلات</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>households here</source>
        <translation>الأسر هنا</translation>
    </message>
    <message>
        <source>businesses here</source>
        <translation>الأعمال هنا</translation>
    </message>
    <message>
        <source>state, other public bodies</source>
        <translation>الدولة وهيئات عامة أخرى</translation>
    </message>
    <message>
        <source>rest of Israel</source>
        <translation>بقية إسرائيل</translation>
    </message>
    <message>
        <source>Show A</source>
        <translation>عرض A</translation>
    </message>
    <message>
        <source>Show B</source>
        <translation>عرض B</translation>
    </message>
    <message>
        <source>{figure} · {place}</source>
        <translation>{figure} · {place}</translation>
    </message>
    <message>
        <source>{figure} · {year}</source>
        <translation>{figure} · {year}</translation>
    </message>
    <message>
        <source>The runs that this needs are being simulated.</source>
        <translation>تجري محاكاة التشغيلات اللازمة لذلك.</translation>
    </message>
    <message>
        <source>A and B are of different places or years. Choose a B of the same places and years.</source>
        <translation>‏A وB لأماكن أو سنوات مختلفة. اختاروا B للأماكن والسنوات نفسها.</translation>
    </message>
    <message>
        <source>The first answer is being computed.</source>
        <translation>يجري حساب الجواب الأول.</translation>
    </message>
    <message>
        <source>One run with {share} of the residents.</source>
        <translation>تشغيل واحد مع {share} من السكان.</translation>
    </message>
</context>
<context>
    <name>WhoGains</name>
    <message>
        <source>Who gains, who loses?</source>
        <translation>من يكسب ومن يخسر؟</translation>
    </message>
</context>
<context>
    <name>WholeRegion</name>
    <message>
        <source>&amp;Whole region</source>
        <translation>&amp;المنطقة كلها</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Only together</source>
        <translation>معًا فقط</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>الافتراضات</translation>
    </message>
</context>
<context>
    <name>WhyAssumptions</name>
    <message>
        <source>What is fragile? Which assumption would turn the answer round</source>
        <translation>ما الهشّ؟ أي افتراض قد يقلب الجواب</translation>
    </message>
    <message>
        <source>This figure has no value in A or in B. Choose another figure, year or place.</source>
        <translation>لا قيمة لهذا المؤشر في A أو في B. اختاروا مؤشرًا أو سنة أو مكانًا آخر.</translation>
    </message>
    <message>
        <source>The least certain assumptions are being tried first.</source>
        <translation>تُختبر أولًا الافتراضات الأقل يقينًا.</translation>
    </message>
    <message>
        <source>{done} of {all} assumptions tried at both ends of their ranges, {share} of the residents.</source>
        <translation>الافتراضات المختبرة: {done} من {all}، كل منها عند طرفي مداه، مع {share} من السكان.</translation>
    </message>
</context>
<context>
    <name>WhyAuthority</name>
    <message>
        <source>What happens to {place}?</source>
        <translation>ماذا يحدث في {place}؟</translation>
    </message>
    <message>
        <source>Books of {year}</source>
        <translation>دفاتر عام {year}</translation>
    </message>
    <message>
        <source>NIS in the year</source>
        <translation>₪ في السنة</translation>
    </message>
    <message>
        <source>Joint services in {year}</source>
        <translation>الخدمات المشتركة في {year}</translation>
    </message>
    <message>
        <source>Events until {year}</source>
        <translation>الأحداث حتى {year}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>منفردةً</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>التوفير</translation>
    </message>
    <message>
        <source>Per resident</source>
        <translation>للساكن</translation>
    </message>
    <message>
        <source>It takes part in no joint service in this year.</source>
        <translation>لا تشارك في أي خدمة مشتركة في هذه السنة.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>انضمّت</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>انسحبت</translation>
    </message>
    <message>
        <source>Businesses founded</source>
        <translation>أعمال أُسّست</translation>
    </message>
    <message>
        <source>Businesses closed</source>
        <translation>أعمال أُغلقت</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Nothing was recorded until this year.</source>
        <translation>لم يُسجَّل شيء حتى هذه السنة.</translation>
    </message>
    <message>
        <source>{figure}: place {a} of {all} in A, {b} in B.</source>
        <translation>{figure}: المرتبة {a} من {all} في A، و{b} في B.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
</context>
<context>
    <name>WhyBoard</name>
    <message>
        <source>This page shows no figure that could be explained.</source>
        <translation>لا تعرض هذه الصفحة رقمًا يمكن تفسيره.</translation>
    </message>
    <message>
        <source>A and B have the same levers: there is nothing to explain.</source>
        <translation>لـ A و B الرافعات نفسها: لا شيء يُفسَّر.</translation>
    </message>
    <message>
        <source>The runs that tell them apart are being computed.</source>
        <translation>تُحسب التشغيلات التي تميّز بينهما.</translation>
    </message>
    <message>
        <source>This figure has no meaning in A or in B, so that there is no difference.</source>
        <translation>لا معنى لهذا الرقم في A أو في B، فلا فرق.</translation>
    </message>
    <message>
        <source>A less B</source>
        <translation>‏A ناقص B</translation>
    </message>
    <message>
        <source>Each bar: what would be lost without this lever. Means over the runs.</source>
        <translation>كل عمود: ما كان سيُفقد من دون هذه الرافعة. متوسطات التشغيلات.</translation>
    </message>
</context>
<context>
    <name>WhyDriver</name>
    <message>
        <source>What drives income? People, work, pay and what is kept</source>
        <translation>ما الذي يحرّك الدخل؟ الناس والعمل والأجر وما يبقى منه</translation>
    </message>
    <message>
        <source>The figures {names} are not measured.</source>
        <translation>المؤشرات {names} غير مقيسة.</translation>
    </message>
    <message>
        <source>There are no numbers of this year. Choose another one.</source>
        <translation>لا أرقام لهذه السنة. اختاروا سنة أخرى.</translation>
    </message>
    <message>
        <source>A driver has no value here. Choose another year or place.</source>
        <translation>لا قيمة هنا لأحد المحرّكات. اختاروا سنة أخرى أو مكانًا آخر.</translation>
    </message>
    <message>
        <source>A and B do not differ here: there is nothing to explain. Move a lever.</source>
        <translation>لا فرق هنا بين A وB: لا شيء يُفسَّر. حرّكوا رافعة.</translation>
    </message>
    <message>
        <source>Income of all residents</source>
        <translation>دخل كل السكان</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Other income, household size</source>
        <translation>دخل آخر، حجم الأسرة</translation>
    </message>
    <message>
        <source>Kept after taxes and transfers</source>
        <translation>ما يبقى بعد الضرائب والتحويلات</translation>
    </message>
    <message>
        <source>A − B in {year}</source>
        <translation>‏A − B في {year}</translation>
    </message>
    <message>
        <source>A, {start} to {year}</source>
        <translation>‏A، من {start} إلى {year}</translation>
    </message>
    <message>
        <source>What each driver adds to the total, shared out by logarithms (LMDI); means over runs.</source>
        <translation>ما يضيفه كل محرّك إلى المجموع، موزّعًا بحسب اللوغاريتمات (LMDI)؛ متوسطات التشغيلات.</translation>
    </message>
    <message>
        <source>A against B</source>
        <translation>‏A مقابل B</translation>
    </message>
    <message>
        <source>A since the start</source>
        <translation>‏A منذ البداية</translation>
    </message>
</context>
<context>
    <name>WhyGroup</name>
    <message>
        <source>Who moves the gap? Between clusters, authorities, groups, and within</source>
        <translation>من يحرّك الفجوة؟ بين العناقيد والسلطات والمجموعات، وداخلها</translation>
    </message>
    <message>
        <source>The figures {names} are not measured.</source>
        <translation>المؤشرات {names} غير مقيسة.</translation>
    </message>
    <message>
        <source>What each authority adds to {figure}</source>
        <translation>ما تضيفه كل سلطة إلى {figure}</translation>
    </message>
    <message>
        <source>There are no numbers of this year. Choose another one.</source>
        <translation>لا أرقام لهذه السنة. اختاروا سنة أخرى.</translation>
    </message>
    <message>
        <source>Between clusters</source>
        <translation>بين العناقيد</translation>
    </message>
    <message>
        <source>Between authorities</source>
        <translation>بين السلطات</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>بين المجموعات</translation>
    </message>
    <message>
        <source>Within groups</source>
        <translation>داخل المجموعات</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>‏A − B</translation>
    </message>
    <message>
        <source>An authority adds to it if it is unequal inside or richer than the mean; a poorer one takes from it.</source>
        <translation>تضيف السلطة إليه إذا كانت غير متساوية في داخلها أو أغنى من المتوسط؛ والأفقر تُنقص منه.</translation>
    </message>
</context>
<context>
    <name>WhyLever</name>
    <message>
        <source>Why does A differ from B? Lever by lever</source>
        <translation>لماذا يختلف A عن B؟ رافعة بعد رافعة</translation>
    </message>
    <message>
        <source>A and B do not differ: nothing is to be explained. Move a lever or choose another B.</source>
        <translation>لا فرق بين A وB: لا شيء يُفسَّر. حرّكوا رافعة أو اختاروا B آخر.</translation>
    </message>
    <message>
        <source>Each lever is being taken away from A in turn, to see what it does.</source>
        <translation>تُنزع كل رافعة من A بالتتابع لمعرفة ما تفعله.</translation>
    </message>
    <message>
        <source>This figure has no value in A or in B. Choose another figure, year or place.</source>
        <translation>لا قيمة لهذا المؤشر في A أو في B. اختاروا مؤشرًا أو سنة أو مكانًا آخر.</translation>
    </message>
    <message>
        <source>A − B in {year}</source>
        <translation>‏A − B في {year}</translation>
    </message>
    <message>
        <source>Fair shares (Shapley): the mean over all orders in which the levers could be added.</source>
        <translation>حصص عادلة (شابلي): المتوسط على كل الترتيبات الممكنة لإضافة الروافع.</translation>
    </message>
    <message>
        <source>Each lever alone; the rest comes about only when they act together.</source>
        <translation>كل رافعة وحدها؛ والباقي لا ينشأ إلا حين تعمل معًا.</translation>
    </message>
    <message>
        <source>What is lost when each lever alone is taken away; the rest is how they act together.</source>
        <translation>ما يُفقد عند نزع كل رافعة وحدها؛ والباقي هو أثر عملها معًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) with the same luck, {share} of the residents.</source>
        <translation>
            <numerusform>بلا تشغيلات بالحظ نفسه، {share} من السكان.</numerusform>
            <numerusform>تشغيل واحد بالحظ نفسه، {share} من السكان.</numerusform>
            <numerusform>تشغيلان بالحظ نفسه، {share} من السكان.</numerusform>
            <numerusform>%n تشغيلات بالحظ نفسه، {share} من السكان.</numerusform>
            <numerusform>%n تشغيلًا بالحظ نفسه، {share} من السكان.</numerusform>
            <numerusform>%n تشغيل بالحظ نفسه، {share} من السكان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation>حصص عادلة</translation>
    </message>
    <message>
        <source>Alone + together</source>
        <translation>وحدها + معًا</translation>
    </message>
    <message>
        <source>One taken away</source>
        <translation>نزع واحدة</translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message>
        <source>A and B are of different places or years.</source>
        <translation>‏A وB لأماكن أو سنوات مختلفة.</translation>
    </message>
    <message>
        <source>A and B do not differ.</source>
        <translation>لا فرق بين A وB.</translation>
    </message>
    <message>
        <source>Each lever is being taken away in turn.</source>
        <translation>تُنزع كل رافعة بالتتابع.</translation>
    </message>
    <message>
        <source>This figure has no value in A or in B.</source>
        <translation>لا قيمة لهذا المؤشر في A أو في B.</translation>
    </message>
    <message>
        <source>{name} {amount}</source>
        <translation>{name} {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure} {total} = {parts}</source>
        <translation>{figure} {total} = {parts}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Open the large view (W)</source>
        <translation>فتح العرض الكبير (W)</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Business</source>
        <translation>الأعمال</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>التعاون</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>المالية</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>Inequality</source>
        <translation>اللامساواة</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>المحلي</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>Seniors</source>
        <translation>كبار السن</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>موثّق المصدر</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>النفايات</translation>
    </message>
    <message>
        <source>Pupil transport</source>
        <translation>نقل التلاميذ</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Early childhood</source>
        <translation>الطفولة المبكرة</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>الرفاه</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>الثقافة</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>المواصلات</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>تفويض</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>للفرد</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>بحسب الاستعمال</translation>
    </message>
    <message>
        <source>By ability</source>
        <translation>بحسب القدرة</translation>
    </message>
    <message>
        <source>Shapley</source>
        <translation>شابلي</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>الزراعة</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>الصناعة</translation>
    </message>
    <message>
        <source>High tech</source>
        <translation>التقنية العالية</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>التجارة</translation>
    </message>
    <message>
        <source>Tourism food</source>
        <translation>السياحة والمطاعم</translation>
    </message>
    <message>
        <source>Business services</source>
        <translation>خدمات الأعمال</translation>
    </message>
    <message>
        <source>Public services</source>
        <translation>الخدمات العامة</translation>
    </message>
    <message>
        <source>Personal services</source>
        <translation>الخدمات الشخصية</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>من الذاكرة</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation>اليهود</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation>العرب</translation>
    </message>
    <message>
        <source>Druze</source>
        <translation>الدروز</translation>
    </message>
    <message>
        <source>Bedouin</source>
        <translation>البدو</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>وجاهي</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>رقمي</translation>
    </message>
    <message>
        <source>Same age</source>
        <translation>العمر نفسه</translation>
    </message>
    <message>
        <source>Multi age</source>
        <translation>أعمار متعددة</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>Cohesion</source>
        <translation>التماسك</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Demography</source>
        <translation>الديموغرافيا</translation>
    </message>
    <message>
        <source>Disruption</source>
        <translation>الاضطراب</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>السلع</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>الهبات</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>الهجرة</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Third sector</source>
        <translation>القطاع الثالث</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>التنقّل</translation>
    </message>
    <message>
        <source>Wages of businesses</source>
        <translation>أجور من الأعمال</translation>
    </message>
    <message>
        <source>Wages of authorities</source>
        <translation>أجور من السلطات</translation>
    </message>
    <message>
        <source>Wages from outside</source>
        <translation>أجور من الخارج</translation>
    </message>
    <message>
        <source>Wages to outside</source>
        <translation>أجور إلى الخارج</translation>
    </message>
    <message>
        <source>Employer insurance</source>
        <translation>تأمين وطني للمشغّلين</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>ضريبة الدخل</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>أرباح الأسهم</translation>
    </message>
    <message>
        <source>Corporate tax</source>
        <translation>ضريبة الشركات</translation>
    </message>
    <message>
        <source>Old age pensions</source>
        <translation>مخصصات الشيخوخة</translation>
    </message>
    <message>
        <source>Child allowances</source>
        <translation>مخصصات الأولاد</translation>
    </message>
    <message>
        <source>Unemployment benefits</source>
        <translation>مخصصات البطالة</translation>
    </message>
    <message>
        <source>Income support</source>
        <translation>ضمان الدخل</translation>
    </message>
    <message>
        <source>Occupational pensions</source>
        <translation>معاشات العمل</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>الإيجار</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Value added tax</source>
        <translation>ضريبة القيمة المضافة</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>الصادرات</translation>
    </message>
    <message>
        <source>Arnona of households</source>
        <translation>أرنونا الأسر</translation>
    </message>
    <message>
        <source>Arnona of businesses</source>
        <translation>أرنونا الأعمال</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Earmarked grants</source>
        <translation>الهبات المخصّصة</translation>
    </message>
    <message>
        <source>Balance grants</source>
        <translation>هبات الموازنة</translation>
    </message>
    <message>
        <source>Member fees</source>
        <translation>رسوم الأعضاء</translation>
    </message>
    <message>
        <source>Cluster support</source>
        <translation>دعم العناقيد</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>الفائدة</translation>
    </message>
    <message>
        <source>Revenue sharing</source>
        <translation>تقاسم الإيرادات</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Project grants</source>
        <translation>هبات المشاريع</translation>
    </message>
    <message>
        <source>Deposits of movers</source>
        <translation>ودائع المنتقلين</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>الميراث</translation>
    </message>
    <message>
        <source>Write offs</source>
        <translation>شطب الديون</translation>
    </message>
    <message>
        <source>Start up capital</source>
        <translation>رأس المال الابتدائي</translation>
    </message>
    <message>
        <source>Closing balances</source>
        <translation>أرصدة الأعمال المغلقة</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>الاستثمار</translation>
    </message>
    <message>
        <source>Government closing</source>
        <translation>إقفال حساب الحكومة</translation>
    </message>
    <message>
        <source>Outsourced programmes</source>
        <translation>برامج لدى جهات خارجية</translation>
    </message>
    <message>
        <source>Discretionary grants</source>
        <translation>الهبات التقديرية</translation>
    </message>
    <message>
        <source>Basket grants</source>
        <translation>هبات سلة الخدمات</translation>
    </message>
    <message>
        <source>Joining subsidies</source>
        <translation>دعم الانضمام</translation>
    </message>
    <message>
        <source>Business grants</source>
        <translation>هبات الأعمال</translation>
    </message>
    <message>
        <source>Wage support</source>
        <translation>دعم الأجور</translation>
    </message>
    <message>
        <source>Evacuation grants</source>
        <translation>منح الإخلاء</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبكة العلاقات</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>التنوّع</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>الحراك الاجتماعي</translation>
    </message>
    <message>
        <source>Prosperity</source>
        <translation>الازدهار</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>الروابط الاجتماعية</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>الحيّز</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>الطريق إلى العمل</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>المخصصات</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>برامج الدعم</translation>
    </message>
</context>
</TS>
