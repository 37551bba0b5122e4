<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>Whole region</source>
        <translation>כל האזור</translation>
    </message>
    <message>
        <source>RC</source>
        <translation>מ״א</translation>
    </message>
</context>
<context>
    <name>AssumptionsList</name>
    <message>
        <source>Search assumptions</source>
        <translation>חיפוש הנחות</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>שינוי של {name}</translation>
    </message>
</context>
<context>
    <name>BackToDesk</name>
    <message>
        <source>&amp;Back to the desk</source>
        <translation>&amp;חזרה לשולחן</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>the simulation ended unexpectedly</source>
        <translation>הסימולציה הסתיימה באופן בלתי צפוי</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Folder for results</source>
        <translation>תיקייה לתוצאות</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) would be made. Finished ones in the folder are not made again.</source>
        <translation>
            <numerusform>תיעשה הרצה אחת. הרצות גמורות שבתיקייה אינן נעשות שוב.</numerusform>
            <numerusform>ייעשו %n הרצות. הרצות גמורות שבתיקייה אינן נעשות שוב.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} מתוך {total} הרצות</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>אחת נכשלה</numerusform>
            <numerusform>%n נכשלו</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} in an hour</source>
        <translation>{rate} בשעה</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>בהשהיה</translation>
    </message>
    <message>
        <source>the first runs show how long it takes</source>
        <translation>ההרצות הראשונות יראו כמה זמן זה נמשך</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>נותרה כשנייה אחת</numerusform>
            <numerusform>נותרו כ-%n שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>נותרה כדקה אחת</numerusform>
            <numerusform>נותרו כ-%n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>נותרה כשעה אחת</numerusform>
            <numerusform>נותרו כ-%n שעות</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>תרחישים</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>מדגם</translation>
    </message>
    <message>
        <source>Runs of each</source>
        <translation>הרצות לכל תרחיש</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>מיקום התוצאות</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>‏A ו-B</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>כל הפתוחים</translation>
    </message>
    <message>
        <source>everybody (1:1)</source>
        <translation>כולם (1:1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>Go on with the last batch</source>
        <translation>המשך הסדרה האחרונה</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>תיקייה אחרת</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>התקדמות סדרת ההרצות</translation>
    </message>
</context>
<context>
    <name>BooksView</name>
    <message>
        <source>Where does its money come from and go to?</source>
        <translation>מאין בא הכסף ולאן הוא הולך?</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>ספרי החשבונות</translation>
    </message>
    <message>
        <source>Books are kept from the first January on. Choose a later year.</source>
        <translation>החשבונות מתנהלים החל מינואר הראשון. בחרו שנה מאוחרת יותר.</translation>
    </message>
    <message>
        <source>{account}, {year}</source>
        <translation>{account}, {year}</translation>
    </message>
    <message>
        <source>NIS in the year</source>
        <translation>₪ בשנה</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Held against: {b} · {region}</source>
        <translation>לעומת: {b} · {region}</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>מה שונה</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>על מה זה נשען</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>מאין זה בא</translation>
    </message>
    <message>
        <source>{clusters}, {number}</source>
        <translation>{clusters}, {number}</translation>
    </message>
    <message>
        <source>There is no answer yet: the first runs are being made.</source>
        <translation>עדיין אין תשובה: ההרצות הראשונות נעשות כעת.</translation>
    </message>
    <message>
        <source>{area}: {sentence}</source>
        <translation>{area}: {sentence}</translation>
    </message>
    <message>
        <source>{figure}, {year}</source>
        <translation>{figure}, {year}</translation>
    </message>
    <message>
        <source>{unit} · schematic map</source>
        <translation>{unit} · מפה סכמטית</translation>
    </message>
    <message>
        <source>{figure} · {place}</source>
        <translation>{figure} · {place}</translation>
    </message>
    <message>
        <source>A and B part</source>
        <translation>‏A ו-B נפרדים</translation>
    </message>
    <message>
        <source>Who gains, who loses: {figure}, {year}</source>
        <translation>מי מרוויח, מי מפסיד: {figure}, {year}</translation>
    </message>
    <message>
        <source>Nothing: A and B are the same.</source>
        <translation>דבר לא שונה: A ו-B זהים.</translation>
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
        <translation>{number} מספרים במודל, {changed} שונו ב-A</translation>
    </message>
    <message>
        <source>From a published source</source>
        <translation>ממקור שפורסם</translation>
    </message>
    <message>
        <source>Published, not looked up again</source>
        <translation>פורסם, לא נבדק שוב</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Share code: paste it into the program to see the same</source>
        <translation>קוד שיתוף: הדביקו אותו בתוכנה כדי לראות אותו הדבר</translation>
    </message>
    <message>
        <source>{origin} · page {page} of 2</source>
        <translation>{origin} · עמוד {page} מתוך 2</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>A and B are the same scenario. Choose another B, or copy A and change a lever.</source>
        <translation>‏A ו-B הם אותו תרחיש. בחרו B אחר, או העתיקו את A ושנו מנוף.</translation>
    </message>
    <message>
        <source>A and B do not differ. Move a lever.</source>
        <translation>אין הבדל בין A ל-B. הזיזו מנוף.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A differs from B: {changes}</source>
        <translation>‏A שונה מ-B: {changes}</translation>
    </message>
</context>
<context>
    <name>ChoiceMap</name>
    <message numerus="yes">
        <source>%n place(s) in this cluster</source>
        <translation>
            <numerusform>מקום אחד באשכול הזה</numerusform>
            <numerusform>%n מקומות באשכול הזה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Which plan?</source>
        <translation>איזו תוכנית?</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>למה אתם מצפים?</translation>
    </message>
    <message>
        <source>Show of hands, then a number: 1, 2, 3.</source>
        <translation>הצבעה בידיים, ואז מספר: 1, 2, 3.</translation>
    </message>
    <message>
        <source>A number adds a vote; backspace takes one back.</source>
        <translation>מספר מוסיף קול; מקש המחיקה מוריד אחד.</translation>
    </message>
</context>
<context>
    <name>CloseScenario</name>
    <message>
        <source>C&amp;lose A</source>
        <translation>&amp;סגירת A</translation>
    </message>
</context>
<context>
    <name>ClusterPanel</name>
    <message>
        <source>other clusters</source>
        <translation>אשכולות אחרים</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>חברה אחת</numerusform>
            <numerusform>%n חברות</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>אשכול</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>שמו</translation>
    </message>
    <message>
        <source>Find an authority and press Enter</source>
        <translation>מצאו רשות והקישו Enter</translation>
    </message>
    <message>
        <source>Around A&apos;s region</source>
        <translation>סביב האזור של A</translation>
    </message>
    <message>
        <source>Around {place}</source>
        <translation>סביב {place}</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>כל הארץ</translation>
    </message>
    <message>
        <source>Another cluster</source>
        <translation>אשכול נוסף</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>הסרת האשכול</translation>
    </message>
    <message>
        <source>Use in A</source>
        <translation>שימוש ב-A</translation>
    </message>
    <message>
        <source>Open as a new scenario</source>
        <translation>פתיחה כתרחיש חדש</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>חברות</translation>
    </message>
    <message>
        <source>Who is in which cluster</source>
        <translation>מי נמצאת באיזה אשכול</translation>
    </message>
</context>
<context>
    <name>CopyCode</name>
    <message>
        <source>Copy as share &amp;code</source>
        <translation>העתקה כ&amp;קוד שיתוף</translation>
    </message>
    <message>
        <source>Put a short text on the clipboard that brings back A, B and what is looked at</source>
        <translation>העתקת טקסט קצר ללוח, שמשחזר את A, את B ואת מה שמוצג</translation>
    </message>
    <message>
        <source>The share code is on the clipboard.</source>
        <translation>קוד השיתוף נמצא בלוח.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>העתקה כפ&amp;קודות</translation>
    </message>
    <message>
        <source>Put commands on the clipboard that compute A and B to the bit</source>
        <translation>העתקת פקודות ללוח, שמחשבות את A ואת B בדיוק עד הסיבית האחרונה</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>הפקודות נמצאות בלוח.</translation>
    </message>
</context>
<context>
    <name>CopyScript</name>
    <message>
        <source>Copy as Python sc&amp;ript</source>
        <translation>העתקה כ&amp;סקריפט Python</translation>
    </message>
    <message>
        <source>Put a Python script on the clipboard that computes A and B to the bit</source>
        <translation>העתקת סקריפט Python ללוח, שמחשב את A ואת B בדיוק עד הסיבית האחרונה</translation>
    </message>
    <message>
        <source>The script is on the clipboard.</source>
        <translation>הסקריפט נמצא בלוח.</translation>
    </message>
</context>
<context>
    <name>DeskFiles</name>
    <message>
        <source>New scenario</source>
        <translation>תרחיש חדש</translation>
    </message>
    <message>
        <source>This code comes from another version of the program: numbers may differ.</source>
        <translation>קוד זה בא מגרסה אחרת של התוכנה: המספרים עשויים להיות שונים.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>נשמר בשם {file}.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A &amp;minus B</source>
        <translation>‏A &amp;פחות B</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>{lever}: only in A</source>
        <translation>{lever}: רק ב-A</translation>
    </message>
    <message>
        <source>{lever}: only in B</source>
        <translation>{lever}: רק ב-B</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>כלום</translation>
    </message>
    <message>
        <source>{lever}, {setting}: {a} (B: {b})</source>
        <translation>{lever}, {setting}: {a} (ב-B: {b})</translation>
    </message>
    <message>
        <source>{setting}: {a} (B: {b})</source>
        <translation>{setting}: {a} (ב-B: {b})</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Scenario form</source>
        <translation>טופס התרחיש</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר הזמן</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>אשכולות</translation>
    </message>
    <message>
        <source>Batch of runs</source>
        <translation>סדרת הרצות</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>בעיות</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>&amp;Copy A</source>
        <translation>&amp;העתקת A</translation>
    </message>
</context>
<context>
    <name>EachPlace</name>
    <message>
        <source>How does each place fare?</source>
        <translation>מה מצבו של כל מקום?</translation>
    </message>
</context>
<context>
    <name>EveryRun</name>
    <message>
        <source>How much is luck? Every run</source>
        <translation>כמה מזה מזל? כל ההרצות</translation>
    </message>
    <message>
        <source>There are no numbers of this year. Choose another one.</source>
        <translation>אין מספרים לשנה זו. בחרו שנה אחרת.</translation>
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
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>About</source>
        <translation>אודות</translation>
    </message>
</context>
<context>
    <name>ExportBriefing</name>
    <message>
        <source>&amp;Briefing...</source>
        <translation>&amp;תדריך...</translation>
    </message>
    <message>
        <source>Two pages: what happens, where, who gains and loses, what was changed, on which assumptions</source>
        <translation>שני עמודים: מה קורה, היכן, מי מרוויח ומי מפסיד, מה שונה, ועל אילו הנחות</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>מסמך (*.pdf)</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>ייצוא התדריך</translation>
    </message>
    <message>
        <source>Exported as {file}.</source>
        <translation>יוצא אל {file}.</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;ייצוא</translation>
    </message>
    <message>
        <source>{view}...</source>
        <translation>{view}...</translation>
    </message>
    <message>
        <source>The whole window...</source>
        <translation>החלון כולו...</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>תמונה (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>מסמך (*.pdf)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.xlsx)</source>
        <translation>טבלה לגיליון אלקטרוני (*.xlsx)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>טבלה כטקסט (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Exported as {file}.</source>
        <translation>יוצא אל {file}.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>a plain number</source>
        <translation>מספר פשוט</translation>
    </message>
    <message>
        <source>Unit: {unit}.</source>
        <translation>יחידה: {unit}.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>אי אפשר לכתוב את {file}: {why}</translation>
    </message>
    <message>
        <source>opening a shared code</source>
        <translation>פתיחת קוד שיתוף</translation>
    </message>
    <message>
        <source>This is no share code: it would begin with {head}</source>
        <translation>זה אינו קוד שיתוף: קוד שיתוף מתחיל ב-{head}</translation>
    </message>
    <message>
        <source>This share code does not fit this version: {why}</source>
        <translation>קוד השיתוף אינו מתאים לגרסה זו: {why}</translation>
    </message>
    <message>
        <source>This share code is damaged or not complete: copy it again, whole</source>
        <translation>קוד השיתוף פגום או חסר: העתיקו אותו שוב, בשלמותו</translation>
    </message>
    <message>
        <source>share code</source>
        <translation>קוד שיתוף</translation>
    </message>
</context>
<context>
    <name>Fork</name>
    <message>
        <source>&amp;Fork A in {year}</source>
        <translation>&amp;פיצול A בשנת {year}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Back to the desk</source>
        <translation>חזרה לשולחן</translation>
    </message>
    <message>
        <source>Map, charts and sentence again (Esc)</source>
        <translation>שוב מפה, תרשימים ומשפט (Esc)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>למה?</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>תצוגות נוספות</translation>
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
        <translation>האם הפער נסגר?</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>{statement}, {comparison}.</source>
        <translation>{statement}, {comparison}.</translation>
    </message>
    <message>
        <source>{metric} changes by {amount} by {year}</source>
        <translation>{metric}: שינוי של {amount} עד {year}</translation>
    </message>
    <message>
        <source>{metric} grows {amount} by {year}</source>
        <translation>{metric}: גידול של {amount} עד {year}</translation>
    </message>
    <message>
        <source>{metric} shrinks {amount} by {year}</source>
        <translation>{metric}: קיטון של {amount} עד {year}</translation>
    </message>
    <message>
        <source>{metric} is {last} in {year}</source>
        <translation>{metric}: {last} בשנת {year}</translation>
    </message>
    <message>
        <source>{metric} rises from {first} to {last} by {year}</source>
        <translation>{metric}: עלייה מ-{first} ל-{last} עד {year}</translation>
    </message>
    <message>
        <source>{metric} falls from {first} to {last} by {year}</source>
        <translation>{metric}: ירידה מ-{first} ל-{last} עד {year}</translation>
    </message>
    <message>
        <source>{metric} stays at {last} until {year}</source>
        <translation>{metric}: ללא שינוי, {last} עד {year}</translation>
    </message>
    <message>
        <source>which cannot be compared with B</source>
        <translation>ואין אפשרות להשוות ל-B</translation>
    </message>
    <message>
        <source>the same as in B</source>
        <translation>כמו ב-B</translation>
    </message>
    <message>
        <source>{difference} against B in the first runs</source>
        <translation>{difference} לעומת B בהרצות הראשונות</translation>
    </message>
    <message>
        <source>no clear difference from B: {difference}</source>
        <translation>אין הבדל ברור מ-B: {difference}</translation>
    </message>
    <message>
        <source>{difference} against B</source>
        <translation>{difference} לעומת B</translation>
    </message>
</context>
<context>
    <name>IncomeShares</name>
    <message>
        <source>How is income shared out?</source>
        <translation>כיצד מתחלקת ההכנסה?</translation>
    </message>
    <message>
        <source>Share of people, the poorest first</source>
        <translation>חלק מהאנשים, מהעני לעשיר</translation>
    </message>
    <message>
        <source>Share of all income</source>
        <translation>חלק מכלל ההכנסה</translation>
    </message>
    <message>
        <source>Lorenz curve, {year}</source>
        <translation>עקומת לורנץ, {year}</translation>
    </message>
    <message>
        <source>No distribution was measured here. Choose another place or year.</source>
        <translation>לא נמדדה כאן התפלגות. בחרו מקום אחר או שנה אחרת.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space, ↓, →</source>
        <translation>רווח, ↓, →</translation>
    </message>
    <message>
        <source>uncover, next page</source>
        <translation>לחשוף, הדף הבא</translation>
    </message>
    <message>
        <source>↑, ←</source>
        <translation>↑, ←</translation>
    </message>
    <message>
        <source>page before</source>
        <translation>הדף הקודם</translation>
    </message>
    <message>
        <source>predict: choose, then draw</source>
        <translation>לנבא: לבחור, ואז לצייר</translation>
    </message>
    <message>
        <source>replay the last change three times</source>
        <translation>להציג שוב את השינוי האחרון שלוש פעמים</translation>
    </message>
    <message>
        <source>why, lever by lever</source>
        <translation>למה, מנוף אחר מנוף</translation>
    </message>
    <message>
        <source>choose a lever</source>
        <translation>לבחור מנוף</translation>
    </message>
    <message>
        <source>Alt + ←, →</source>
        <translation>‏Alt + ←, →</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>להזיז אותו</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>חזרה לדף</translation>
    </message>
    <message>
        <source>swap A and B</source>
        <translation>להחליף בין A ל-B</translation>
    </message>
    <message>
        <source>A less B</source>
        <translation>‏A פחות B</translation>
    </message>
    <message>
        <source>target line</source>
        <translation>קו יעד</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>הצבעה</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>מסך שחור</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>B: back to the page</source>
        <translation>‏B: חזרה לדף</translation>
    </message>
    <message>
        <source>1, 2, 3: what the room expects</source>
        <translation>1, 2, 3: למה האולם מצפה</translation>
    </message>
    <message>
        <source>Arrows: where will A be? Enter: keep it</source>
        <translation>חצים: היכן יהיה A? Enter: לשמור</translation>
    </message>
    <message>
        <source>Numbers: votes · Esc: back to the page</source>
        <translation>מספרים: קולות · Esc: חזרה לדף</translation>
    </message>
    <message>
        <source>W: back to the page</source>
        <translation>‏W: חזרה לדף</translation>
    </message>
    <message>
        <source>P: ask for a prediction · Space: uncover</source>
        <translation>‏P: לבקש ניבוי · רווח: לחשוף</translation>
    </message>
    <message>
        <source>Space: uncover</source>
        <translation>רווח: לחשוף</translation>
    </message>
    <message>
        <source>Space: next page · R: replay · W: why · 1–5: levers</source>
        <translation>רווח: הדף הבא · R: שוב · W: למה · 1–5: מנופים</translation>
    </message>
    <message>
        <source>V: vote · R: replay · W: why · Esc: leave</source>
        <translation>‏V: הצבעה · R: שוב · W: למה · Esc: יציאה</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
</context>
<context>
    <name>Lever</name>
    <message>
        <source>Shared services</source>
        <translation>שירותים משותפים</translation>
    </message>
    <message>
        <source>Offer joint provision of service domains in a cluster; every authority joins the domains that suit it.</source>
        <translation>הצעה לאספקה משותפת של תחומי שירות באשכול; כל רשות מצטרפת לתחומים שמתאימים לה.</translation>
    </message>
    <message>
        <source>Evidence is divided: -13.5 % for waste in Czech municipalities (S3), -5 % in Emilia-Romagna (S7), nothing in the Netherlands (S8) and Italy (S9), and in the only Israeli panel nothing on average, with savings in peripheral and regional councils and higher cost in Arab authorities (S4). Savings come from the measured cost curve, as far as capacity realises them, less coordination; they can be negative. Members pay fees to the cluster body by the cost-sharing rule.</source>
        <translation>הראיות חלוקות: ‎-13.5 %‎ באיסוף פסולת ברשויות צ׳כיות (S3), ‎-5 %‎ באמיליה-רומאניה (S7), אפס בהולנד (S8) ובאיטליה (S9), ובמחקר הפאנל הישראלי היחיד אפס בממוצע, עם חיסכון ברשויות הפריפריה ובמועצות האזוריות ועלות גבוהה יותר ברשויות ערביות (S4). החיסכון נובע מעקומת העלות שנמדדה, במידה שיכולת הרשות מאפשרת לממשו, בניכוי עלויות התיאום; הוא יכול להיות שלילי. החברות משלמות דמי השתתפות לגוף האשכול לפי כלל חלוקת העלות.</translation>
    </message>
    <message>
        <source>Joint tenders</source>
        <translation>מכרזים משותפים</translation>
    </message>
    <message>
        <source>Put a share of what members buy for their services into joint tenders of the cluster.</source>
        <translation>העברת חלק מרכישות החברות לצורך שירותיהן למכרזים משותפים של האשכול.</translation>
    </message>
    <message>
        <source>A move to central purchasing brought Italian bodies -28 % (upper bound) and others -18 to -22 % by benchmark prices (S17); a randomised trial in Denmark saved nothing (S18). Larger lots win a volume discount and lose bidders of the region that cannot serve them, so a joint tender works against local procurement.</source>
        <translation>מעבר לרכש מרכזי הביא לגופים איטלקיים ‎-28 %‎ (גבול עליון) ולאחרים ‎-18‎ עד ‎-22 %‎ באמצעות מחירי ייחוס (S17); ניסוי אקראי בדנמרק לא חסך דבר (S18). חבילות גדולות זוכות בהנחת כמות ומאבדות מציעים מהאזור שאינם יכולים לספק אותן, ולכן מכרז משותף פועל נגד רכש מקומי.</translation>
    </message>
    <message>
        <source>Pupil transport pooling</source>
        <translation>איגום הסעות תלמידים</translation>
    </message>
    <message>
        <source>Share routes to special education and regional schools among the members of a cluster.</source>
        <translation>שיתוף מסלולים לחינוך מיוחד ולבתי ספר אזוריים בין חברות האשכול.</translation>
    </message>
    <message>
        <source>No estimate for cooperation was found; consolidation of school districts in the United States raised transport cost by 0.6 to 10.6 % (S89). Here fuller buses save and longer ways cost, so distant members can lose.</source>
        <translation>לא נמצא אומדן לשיתוף פעולה; איחוד מחוזות חינוך בארצות הברית העלה את עלות ההסעות ב-0.6 עד 10.6 % (S89). כאן אוטובוסים מלאים יותר חוסכים ודרכים ארוכות יותר עולות, ולכן חברות מרוחקות עלולות להפסיד.</translation>
    </message>
    <message>
        <source>New services</source>
        <translation>שירותים חדשים</translation>
    </message>
    <message>
        <source>Open a science excellence programme where a provider reaches enough residents, alone or as a cluster.</source>
        <translation>פתיחת תוכנית למצוינות במדעים במקום שבו ספק השירות מגיע למספיק תושבים, לבדו או כאשכול.</translation>
    </message>
    <message>
        <source>Small and remote authorities fall below the entry threshold of specialised services (Bresnahan &amp; Reiss 1991, from memory). No estimate of the effect of a science excellence programme on later studies in Israel was found: money acts as school spending does (S47), and the pull towards science is an assumption. Places go to the best pupils of each place, so the programme may widen gaps inside a place while it narrows them between places.</source>
        <translation>רשויות קטנות ומרוחקות נמצאות מתחת לסף הכניסה של שירותים מתמחים (Bresnahan &amp; Reiss 1991, מהזיכרון). לא נמצא אומדן להשפעת תוכנית למצוינות במדעים על לימודים מאוחרים יותר בישראל: הכסף פועל כמו הוצאה על בתי ספר (S47), והמשיכה למדעים היא הנחה. המקומות ניתנים לתלמידים הטובים ביותר בכל מקום, ולכן התוכנית עלולה להרחיב פערים בתוך מקום בשעה שהיא מצמצמת אותם בין מקומות.</translation>
    </message>
    <message>
        <source>Local procurement</source>
        <translation>רכש מקומי</translation>
    </message>
    <message>
        <source>Let bidders of the region win up to a preference above the best bid from outside; cut tenders into small lots.</source>
        <translation>מציעים מהאזור זוכים עד לפער מועדף מעל ההצעה הטובה ביותר מבחוץ; מכרזים מחולקים לחבילות קטנות.</translation>
    </message>
    <message>
        <source>A preference of 5 % raised procurement cost by 3.8 % in California (S19). More money stays with local businesses; what that does for jobs depends on how much of it leaks on, and estimates of jobs for each tradable job run from 0 to 1.6 (S23-S25). The often quoted 76 % local re-spending (S22) ignores displacement.</source>
        <translation>העדפה של 5 % העלתה את עלות הרכש ב-3.8 % בקליפורניה (S19). יותר כסף נשאר אצל עסקים מקומיים; מה שזה עושה לתעסוקה תלוי בכמה ממנו דולף הלאה, ואומדנים למשרות על כל משרה סחירה נעים בין 0 ל-1.6 (S23-S25). הנתון המצוטט תכופות של 76 % הוצאה מקומית חוזרת (S22) מתעלם מדחיקה.</translation>
    </message>
    <message>
        <source>Grant platform</source>
        <translation>פלטפורמת מענקים</translation>
    </message>
    <message>
        <source>Find calls, write applications and train officials together, so that more calls are applied for and won.</source>
        <translation>איתור קולות קוראים, כתיבת בקשות והכשרת עובדים במשותף, כדי להגיש לקולות קוראים רבים יותר ולזכות ביותר.</translation>
    </message>
    <message>
        <source>No Israeli take-up rate was found. That size, experience and the quality of staff decide who applies and who wins is sourced (S29, Tuscany; ERDF: quality of government); the size of what a platform adds is assumed. The pot of calls is national: of what members win beyond expectation, the part that `grants.additionality` does not cover is lost by applicants elsewhere (`grants_displaced`). Own shares come off services, low capacity returns part of the awards unspent, so a weak authority can lose by winning.</source>
        <translation>לא נמצא שיעור מיצוי ישראלי. שהגודל, הניסיון ואיכות הסגל קובעים מי מגיש ומי זוכה – יש לכך מקור (S29, טוסקנה; ERDF: איכות הממשל); מידת התוספת של הפלטפורמה היא הנחה. קופת הקולות הקוראים היא ארצית: ממה שחברות זוכות בו מעבר לצפוי, החלק ש-`grants.additionality` אינו מכסה אובד למגישות במקום אחר (`grants_displaced`). ההשתתפות העצמית באה על חשבון שירותים, ויכולת נמוכה מחזירה חלק מהמענקים בלי שנוצלו, ולכן רשות חלשה עלולה להפסיד מזכייה.</translation>
    </message>
    <message>
        <source>Stronger voice</source>
        <translation>קול חזק יותר</translation>
    </message>
    <message>
        <source>Bargain together for those transfers of the state that no formula decides.</source>
        <translation>משא ומתן משותף על העברות המדינה שאינן נקבעות בנוסחה.</translation>
    </message>
    <message>
        <source>Cities in the United States that hire lobbyists win 8 % more state transfers, and those with more own revenue win more (S27, Payson 2020); here full voice wins half of that, which is imposed, not found. Voice grows with the ties among members and the body, with the square root of residents, and with the body&apos;s institutionalisation. What is won is paid by the state, so by others in the country: `state_transfer` shows it. Without solidarity the richer members win more, and the gap between members can widen.</source>
        <translation>ערים בארצות הברית ששוכרות לוביסטים זוכות ב-8 % יותר העברות מהמדינה, ובעלות הכנסה עצמית גבוהה זוכות ביותר (S27, Payson 2020); כאן קול מלא זוכה במחצית מזה, ערך שנקבע ולא נמצא. הקול גדל עם הקשרים בין החברות ועם הגוף, עם שורש מספר התושבים ועם מידת המיסוד של הגוף. את מה שזוכים בו משלמת המדינה, כלומר אחרים בארץ: `state_transfer` מראה זאת. בלי סולידריות החברות העשירות זוכות ביותר, והפער בין החברות עלול לגדול.</translation>
    </message>
    <message>
        <source>Knowledge centre</source>
        <translation>מרכז ידע</translation>
    </message>
    <message>
        <source>Collect regional data, so that authorities see the needs of their residents with less error.</source>
        <translation>איסוף נתונים אזוריים, כדי שהרשויות יראו את צורכי תושביהן בשגיאה קטנה יותר.</translation>
    </message>
    <message>
        <source>Performance information has a small average effect on outcomes, larger with good management practice (S28, Gerrish 2016). Here data act only through budgets: they come nearer to needs, as far as capacity makes use of data; because the gain is of second order, it can be too small to see. Data are collected over some years and are forgotten when the centre closes.</source>
        <translation>למידע על ביצועים יש השפעה ממוצעת קטנה על תוצאות, גדולה יותר כשהניהול טוב (S28, Gerrish 2016). כאן הנתונים פועלים רק דרך התקציבים: אלה מתקרבים לצרכים, ככל שהיכולת מאפשרת להשתמש בנתונים; מאחר שהרווח הוא מסדר שני, הוא עשוי להיות קטן מכדי שייראה. הנתונים נאספים במשך כמה שנים ונשכחים כשהמרכז נסגר.</translation>
    </message>
    <message>
        <source>Planning frameworks</source>
        <translation>מסגרות תכנון</translation>
    </message>
    <message>
        <source>Let authorities, state and third sector plan together for several years and coordinate at regional tables.</source>
        <translation>רשויות, מדינה ומגזר שלישי מתכננים יחד לכמה שנים ומתאמים בשולחנות אזוריים.</translation>
    </message>
    <message>
        <source>No estimate of what coordination tables save was found; number and difference of partners raise the cost of cooperation (S11, S12, S15). Here tables save part of social spending that is spent twice, as far as the authority keeps ties with the kinds of actors who sit there, and part of the coordination cost of joint services, as far as members keep ties. Without ties they save nothing and cost what they cost. Plans of several years rest on more than one look at needs, and hold money fast when needs change.</source>
        <translation>לא נמצא אומדן לחיסכון של שולחנות תיאום; מספר השותפים והשוני ביניהם מייקרים את שיתוף הפעולה (S11, S12, S15). כאן השולחנות חוסכים חלק מההוצאה החברתית שמוצאת פעמיים, ככל שהרשות מקיימת קשרים עם סוגי השחקנים שיושבים בהם, וחלק מעלות התיאום של שירותים משותפים, ככל שהחברות מקיימות קשרים. בלי קשרים הם אינם חוסכים דבר ועולים את עלותם. תוכניות רב-שנתיות נשענות על יותר מבחינה אחת של הצרכים, וכובלות את הכסף כשהצרכים משתנים.</translation>
    </message>
    <message>
        <source>Service basket</source>
        <translation>סל שירותים</translation>
    </message>
    <message>
        <source>Let the state pay what authorities lack to a guaranteed level of services.</source>
        <translation>המדינה משלמת את מה שחסר לרשויות עד רמה מובטחת של שירותים.</translation>
    </message>
    <message>
        <source>Israel has no such basket; that money, not scale, is what poor authorities lack is sourced (S82: own revenue per resident differs 3.2-fold between socio-economic clusters 8 and 2). Grants are fungible: authorities lower their own spending on what is guaranteed by `institutions.basket_crowding`. Capacity decides how much money a level takes. The state pays, and `state_transfer` shows what the rest of the country pays for it.</source>
        <translation>בישראל אין סל כזה; שכסף, ולא גודל, הוא מה שחסר לרשויות עניות – יש לכך מקור (S82: ההכנסה העצמית לתושב שונה פי 3.2 בין אשכולות חברתיים-כלכליים 8 ו-2). מענקים הם כסף חליפי: הרשויות מפחיתות את הוצאתן העצמית על מה שמובטח, לפי `institutions.basket_crowding`. היכולת קובעת כמה כסף נדרש לרמה נתונה. המדינה משלמת, ו-`state_transfer` מראה מה משלמת על כך שאר הארץ.</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>התמחות</translation>
    </message>
    <message>
        <source>Draw founders to one sector by sites, courses and a common name, so that it may gain from being many.</source>
        <translation>משיכת מייסדים לענף אחד באמצעות שטחים, קורסים ושם משותף, כדי שהענף ירוויח מכך שהוא מרובה עסקים.</translation>
    </message>
    <message>
        <source>Cluster policy as such raised neither productivity nor employment in France (S32), and the brand alone (`steer` and `promotion` at 0) does nothing here but cost. Regions with related sectors grow faster (S31), and productivity rises a little with the jobs of the own sector near by, but specialised regions swing more with their sector&apos;s demand: German cities with few sectors have the higher variance (S31).</source>
        <translation>מדיניות אשכולות עסקיים כשלעצמה לא העלתה בצרפת את הפריון ולא את התעסוקה (S32), והמותג לבדו (`steer` ו-`promotion` ב-0) אינו עושה כאן דבר מלבד לעלות כסף. אזורים עם ענפים קרובים צומחים מהר יותר (S31), והפריון עולה מעט עם המשרות של הענף עצמו בסביבה, אך אזורים מתמחים מתנודדים יותר עם הביקוש לענפם: בערים גרמניות עם מעט ענפים השונות גבוהה יותר (S31).</translation>
    </message>
    <message>
        <source>Investment attraction</source>
        <translation>משיכת השקעות</translation>
    </message>
    <message>
        <source>Pay capital grants for jobs in new plants, or for the expansion of plants that are there.</source>
        <translation>תשלום מענקי הון עבור משרות במפעלים חדשים, או עבור הרחבת מפעלים קיימים.</translation>
    </message>
    <message>
        <source>Grants for expansion did nothing to investment and employment of Israeli plants (S34), so their effect is 0 unless `programmes.expansion_effect` says otherwise. Of jobs in new plants a part would have come anyway: enterprise zones had mixed results (S33), and a job that would not be there costs several times its grant. Plants choose the place by labour and its cost; incumbents learn from them as far as their place is specialised and able to (S29); a part of their customers is taken from competitors.</source>
        <translation>מענקים להרחבה לא השפיעו כלל על ההשקעה והתעסוקה במפעלים ישראליים (S34), ולכן השפעתם 0 אלא אם `programmes.expansion_effect` אומר אחרת. חלק מהמשרות במפעלים חדשים היו באות ממילא: לאזורי יזמות היו תוצאות מעורבות (S33), ומשרה שלא הייתה קיימת אחרת עולה פי כמה מהמענק עליה. מפעלים בוחרים מקום לפי כוח העבודה ועלותו; עסקים ותיקים לומדים מהם ככל שמקומם מתמחה ומסוגל לכך (S29); חלק מלקוחותיהם נלקח ממתחרים.</translation>
    </message>
    <message>
        <source>Entrepreneurship</source>
        <translation>יזמות</translation>
    </message>
    <message>
        <source>Encourage founders, and accompany small young businesses with advice and training.</source>
        <translation>עידוד מייסדים, וליווי עסקים קטנים וצעירים בייעוץ ובהכשרה.</translation>
    </message>
    <message>
        <source>Training raised sales and profits by 5 to 10 % in a meta-analysis, sped up founding, and hardly changed survival (S37); what it takes from competitors is unknown. Here a supported business wins customers once and closes a little more seldom; a part of the customers comes from its neighbours; and new businesses share the demand that is there.</source>
        <translation>הכשרה העלתה את המכירות והרווחים ב-5 עד 10 % במטא-אנליזה, זירזה הקמת עסקים, וכמעט לא שינתה את שרידותם (S37); כמה נלקח ממתחרים אינו ידוע. כאן עסק נתמך זוכה בלקוחות פעם אחת ונסגר לעיתים מעט נדירות יותר; חלק מהלקוחות באים משכניו; ועסקים חדשים חולקים את הביקוש הקיים.</translation>
    </message>
    <message>
        <source>Business networks</source>
        <translation>רשתות עסקים</translation>
    </message>
    <message>
        <source>Let businesses of a cluster meet in small groups, where they find suppliers, customers and better ways to work.</source>
        <translation>עסקי האשכול נפגשים בקבוצות קטנות, ומוצאים בהן ספקים, לקוחות ודרכי עבודה טובות יותר.</translation>
    </message>
    <message>
        <source>Monthly meetings of managers raised the sales of young Chinese firms by 8.1 %, more so in groups with larger peers (S36); no Israeli estimate was found, and the range here begins at 0. Members win customers once, a part of them from competitors, and buy a little more of their inputs in the region.</source>
        <translation>מפגשים חודשיים של מנהלים העלו את המכירות של חברות סיניות צעירות ב-8.1 %, ויותר בקבוצות עם עמיתים גדולים יותר (S36); לא נמצא אומדן ישראלי, והטווח כאן מתחיל ב-0. החברים זוכים בלקוחות פעם אחת, חלקם ממתחרים, וקונים באזור מעט יותר מתשומותיהם.</translation>
    </message>
    <message>
        <source>Leadership platform</source>
        <translation>פלטפורמת מנהיגות</translation>
    </message>
    <message>
        <source>Let leaders of authorities, businesses, associations, academia and the state meet on a platform.</source>
        <translation>מנהיגים מרשויות, מעסקים, מעמותות, מהאקדמיה ומהמדינה נפגשים בפלטפורמה.</translation>
    </message>
    <message>
        <source>That meetings of managers raise firms&apos; sales is measured for young Chinese firms (S36, +8.1 %, fading); that networks of sectors make regions grow is asserted (SOURCES A) and was not found measured, so its elasticity runs from 0 to 0.03 and can be switched off (`business.network_elasticity`). Here a platform makes ties likelier, above all across sectors, keeps them longer, and wins leaders, who win others, tell authorities of needs and are seen by donors. Nothing else follows from it directly.</source>
        <translation>שמפגשי מנהלים מעלים את מכירות החברות – נמדד אצל חברות סיניות צעירות (S36, +8.1 %, דועך); שרשתות בין מגזרים מצמיחות אזורים – נטען (SOURCES A) ולא נמצאה לכך מדידה, ולכן גמישותן נעה בין 0 ל-0.03 ואפשר לכבות אותה (`business.network_elasticity`). כאן פלטפורמה מגדילה את הסיכוי לקשרים, בעיקר בין מגזרים, מאריכה אותם, ומגייסת מנהיגים, שמגייסים אחרים, מספרים לרשויות על צרכים ונראים לתורמים. שום דבר אחר אינו נובע ממנה ישירות.</translation>
    </message>
    <message>
        <source>Vision and strategy</source>
        <translation>חזון ואסטרטגיה</translation>
    </message>
    <message>
        <source>Agree on a vision that recruits more and more leaders and makes unlike members easier to coordinate.</source>
        <translation>הסכמה על חזון שמגייס עוד ועוד מנהיגים ומקל על התיאום בין חברות שונות זו מזו.</translation>
    </message>
    <message>
        <source>No estimate of what regional strategies cause was found: a null is what the evidence supports. Here a vision doubles how leaders win others, so that without a platform that wins the first ones it does nothing; it lowers the coordination cost of difference among members who all share it, and puts spending into plans.</source>
        <translation>לא נמצא אומדן למה שאסטרטגיות אזוריות גורמות: אפס הוא מה שהראיות תומכות בו. כאן חזון מכפיל את הקצב שבו מנהיגים מגייסים אחרים, ולכן בלי פלטפורמה שמגייסת את הראשונים אינו עושה דבר; הוא מפחית את עלות התיאום של השוני בין חברות שכולן שותפות לו, ומכניס הוצאות לתוכניות.</translation>
    </message>
    <message>
        <source>Dedicated institutions</source>
        <translation>מוסדות ייעודיים</translation>
    </message>
    <message>
        <source>Found an association that raises donations and organises volunteers, and a strategic planning unit.</source>
        <translation>הקמת אגודת ידידים שמגייסת תרומות ומארגנת מתנדבים, ושל יחידה לתכנון אסטרטגי.</translation>
    </message>
    <message>
        <source>No estimate for such institutions was found. What a shekel of fundraising brings is imposed (`third_sector.fundraising_return`, with 0 in its range); volunteers stand for part of municipal services in the social domains at a low wage; the unit brings data of its own and keeps capacity from leaving with people. Money raised from donors may have gone elsewhere in the country.</source>
        <translation>לא נמצא אומדן למוסדות כאלה. מה שמביא שקל של גיוס כספים נקבע ולא נמדד (`third_sector.fundraising_return`, ו-0 נמצא בטווח שלו); מתנדבים ממלאים חלק מהשירותים המוניציפליים בתחומים החברתיים בשכר נמוך; היחידה מביאה נתונים משלה ושומרת שהיכולת לא תעזוב עם האנשים. ייתכן שכסף שגויס מתורמים היה הולך למקום אחר בארץ.</translation>
    </message>
    <message>
        <source>Strategic ventures</source>
        <translation>מיזמים אסטרטגיים</translation>
    </message>
    <message>
        <source>Build ventures that sell to the outside, paid together by state, authority and third sector.</source>
        <translation>הקמת מיזמים שמוכרים החוצה, במימון משותף של המדינה, הרשות והמגזר השלישי.</translation>
    </message>
    <message>
        <source>Grants for the expansion of plants did nothing for investment and jobs once selection is taken care of (S34, Frish and Navon), and German cluster policy nothing for firms (S32): the return is imposed, with 0 in its range (`third_sector.venture_return`). Building is bought in the region where it can be. Capital comes to work as far as the authority&apos;s capacity and its ties with other sectors allow, and wears out. A campus adds to the odds of a degree near the hub (no local estimate) and opens the college to businesses.</source>
        <translation>מענקים להרחבת מפעלים לא תרמו דבר להשקעה ולמשרות לאחר ניכוי הטיית הבחירה (S34, פריש ונבון), ומדיניות אשכולות גרמנית לא תרמה דבר לחברות (S32): התשואה נקבעה ולא נמדדה, ו-0 נמצא בטווח שלה (`third_sector.venture_return`). הבנייה נקנית באזור במידת האפשר. ההון פועל ככל שמאפשרות יכולת הרשות וקשריה עם מגזרים אחרים, ומתבלה. קמפוס מוסיף לסיכוי לתואר בקרבת המוקד (אין אומדן מקומי) ופותח את המכללה לעסקים.</translation>
    </message>
    <message>
        <source>Community space</source>
        <translation>מרחב קהילתי</translation>
    </message>
    <message>
        <source>Open community and youth centres that civic and professional leaders run together.</source>
        <translation>פתיחת מרכזים קהילתיים ומרכזי נוער שמנהיגים אזרחיים ומקצועיים מנהלים יחד.</translation>
    </message>
    <message>
        <source>No estimate of community centres in Israel was found. Here they give rooms to groups of seniors, places in youth movements, and ties at home that are open to everybody; whether rooms are filled depends on leaders and demand, and where rooms are not scarce they change nothing (the studies of programmes behind S50 and S51 had rooms).</source>
        <translation>לא נמצא אומדן למרכזים קהילתיים בישראל. כאן הם נותנים חדרים לקבוצות של ותיקים, מקומות בתנועות נוער, וקשרים בבית הפתוחים לכולם; אם החדרים מתמלאים תלוי במנהיגים ובביקוש, ובמקום שחדרים אינם חסרים הם אינם משנים דבר (במחקרי התוכניות שמאחורי S50 ו-S51 היו חדרים).</translation>
    </message>
    <message>
        <source>Municipal capacity</source>
        <translation>יכולת מוניציפלית</translation>
    </message>
    <message>
        <source>Train officials and let them learn from those of neighbours who are ahead.</source>
        <translation>הכשרת עובדי הרשות, ולמידה מעובדי רשויות שכנות שהקדימו אותם.</translation>
    </message>
    <message>
        <source>That staff and the quality of local government matter is sourced by direction only (S29, S94). Here capacity decides what a shekel of services buys, which part of scale gains cooperation realises, who wins grants and spends them, and how much arnona is collected; it leaves with people who leave, so that the programme has to go on. Collected arnona is paid by residents.</source>
        <translation>שהסגל ואיכות השלטון המקומי משנים – יש לכך מקור רק לגבי הכיוון (S29, S94). כאן היכולת קובעת מה קונה שקל של שירותים, איזה חלק מיתרונות הגודל מממש שיתוף הפעולה, מי זוכה במענקים ומנצל אותם, וכמה ארנונה נגבית; היא עוזבת עם אנשים שעוזבים, ולכן התוכנית צריכה להימשך. ארנונה שנגבית משולמת בידי תושבים.</translation>
    </message>
    <message>
        <source>Early childhood</source>
        <translation>הגיל הרך</translation>
    </message>
    <message>
        <source>Open supervised places at 0-2 and 3-5, raise what is spent in them, and guide parents at home.</source>
        <translation>פתיחת מקומות מפוקחים לגילי 0-2 ו-3-5, הגדלת ההוצאה בהם, והדרכת הורים בבית.</translation>
    </message>
    <message>
        <source>Universal preschool in Arab localities of northern Israel raised completion of high school by 2.8, matriculation that universities accept by 3.3 and post-secondary studies by 5.3 percentage points, 15 to 20 years later (S46). Perry returned 7-10 % a year, for a small and intensive programme that is an upper bound at scale (S45). Most children of 3-5 have a place already, so the lever acts there on few; wages show nothing within ten years.</source>
        <translation>חינוך קדם-יסודי לכול ביישובים ערביים בצפון ישראל העלה את סיום התיכון ב-2.8, את הבגרות שהאוניברסיטאות מקבלות ב-3.3 ואת הלימודים העל-תיכוניים ב-5.3 נקודות אחוז, כעבור 15 עד 20 שנה (S46). תוכנית פרי החזירה 7-10 % בשנה, בתוכנית קטנה ואינטנסיבית שהיא גבול עליון בהיקף רחב (S45). לרוב בני 3-5 יש כבר מקום, ולכן המנוף פועל שם על מעטים; בשכר לא רואים דבר בתוך עשר שנים.</translation>
    </message>
    <message>
        <source>Informal education</source>
        <translation>חינוך בלתי פורמלי</translation>
    </message>
    <message>
        <source>Widen youth movements and informal education, teach skills and STEM, and spend more in schools.</source>
        <translation>הרחבת תנועות הנוער והחינוך הבלתי פורמלי, לימוד מיומנויות ו-STEM, והגדלת ההוצאה בבתי הספר.</translation>
    </message>
    <message>
        <source>A thousand dollars a pupil and year over four years raised test scores by 0.03 SD (-0.004 to 0.067) and college going by 2.8 percentage points in the United States, more for the poor (S47). No estimate for youth movements in Israel was found; what a year in one adds to character (0 to 0.1 SD) is an assumption, and may be nothing.</source>
        <translation>אלף דולר לתלמיד לשנה במשך ארבע שנים העלו את הציונים במבחנים ב-0.03 סטיות תקן (‎-0.004‎ עד 0.067) ואת ההליכה לקולג׳ ב-2.8 נקודות אחוז בארצות הברית, ויותר אצל עניים (S47). לא נמצא אומדן לתנועות נוער בישראל; מה ששנה בתנועה מוסיפה לאופי (0 עד 0.1 סטיות תקן) הוא הנחה, וייתכן שאין תוספת כלל.</translation>
    </message>
    <message>
        <source>Higher education access</source>
        <translation>נגישות להשכלה גבוהה</translation>
    </message>
    <message>
        <source>Open further places, support students with preparation, grants and advice, and bring a campus to the region.</source>
        <translation>פתיחת מקומות נוספים, תמיכה בסטודנטים במכינה, במענקים ובייעוץ, והבאת קמפוס לאזור.</translation>
    </message>
    <message>
        <source>A first degree of a public college pays about 30 % above matriculation, up to 80 % in computing (S44); a university degree about 10 % more. No estimate of a regional campus or of preparation in Israel was found, so both are assumptions whose range includes nothing. Places bind only where there are more applicants than seats; graduates may leave, which the region does not get back.</source>
        <translation>תואר ראשון ממכללה ציבורית מניב כ-30 % מעל בגרות, ועד 80 % במחשבים (S44); תואר מאוניברסיטה כ-10 % יותר. לא נמצא אומדן לקמפוס אזורי או למכינה בישראל, ולכן שניהם הנחות שהטווח שלהן כולל אפס. מספר המקומות מגביל רק היכן שיש יותר מועמדים ממקומות; בוגרים עשויים לעזוב, והאזור אינו מקבל זאת בחזרה.</translation>
    </message>
    <message>
        <source>Employment programmes</source>
        <translation>תוכניות תעסוקה</translation>
    </message>
    <message>
        <source>Train and accompany the unemployed, and people of chosen groups who do not look for work.</source>
        <translation>הכשרה וליווי של מובטלים, ושל אנשים מקבוצות נבחרות שאינם מחפשים עבודה.</translation>
    </message>
    <message>
        <source>Programmes have an effect close to zero in the first year, and of several percentage points after two or three years, more for women and for those out of work for long (S49: 207 studies). In the programme people do not look for work (lock-in). Afterwards employers take them sooner; since the jobs are those that there are, a part of the gain is somebody else&apos;s loss, and how much is a result.</source>
        <translation>לתוכניות יש השפעה קרובה לאפס בשנה הראשונה, ושל כמה נקודות אחוז אחרי שנתיים-שלוש, ויותר לנשים ולמי שאינם עובדים זמן רב (S49: 207 מחקרים). בזמן התוכנית אנשים אינם מחפשים עבודה (נעילה). אחריה מעסיקים מקבלים אותם מהר יותר; מאחר שהמשרות הן אלה הקיימות, חלק מהרווח הוא הפסד של מישהו אחר, וכמה – זו תוצאה.</translation>
    </message>
    <message>
        <source>Regional transport</source>
        <translation>תחבורה אזורית</translation>
    </message>
    <message>
        <source>Add trips of buses a day, so that those who have no car wait less.</source>
        <translation>הוספת נסיעות אוטובוס ביום, כדי שמי שאין להם רכב ימתינו פחות.</translation>
    </message>
    <message>
        <source>Ten more trips a day to Arab localities raised the employment of educated women of 30-50 without a car a little, by half a percentage point at most, and brought no other women into work (S43); moving the unemployed to where jobs are would remove about 5 % of unemployment (S40). Expect little: most jobs that people take are near, and most people drive.</source>
        <translation>עשר נסיעות נוספות ביום ליישובים ערביים העלו מעט את התעסוקה של נשים משכילות בנות 30-50 בלי רכב, בחצי נקודת אחוז לכל היותר, ולא הביאו נשים אחרות לעבודה (S43); העברת המובטלים למקום שבו המשרות נמצאות הייתה מבטלת כ-5 % מהאבטלה (S40). אל תצפו להרבה: רוב המשרות שאנשים לוקחים קרובות, ורוב האנשים נוהגים.</translation>
    </message>
    <message>
        <source>Cohesion contact</source>
        <translation>מפגשים ללכידות</translation>
    </message>
    <message>
        <source>Bring members of different groups together for a shared task, over a year.</source>
        <translation>הפגשת בני קבוצות שונות במשימה משותפת, לאורך שנה.</translation>
    </message>
    <message>
        <source>Contact goes with less prejudice (r = -0.21 over 515 studies, from memory); trials that measure later find less, and least for ethnic prejudice (S62). Encounters without equal status do little. War and violence undo it: trust fell to its lowest (S63). Where members of other groups are far away, encounters cost as much and reach few.</source>
        <translation>מגע מלווה בפחות דעות קדומות (‎r = -0.21‎ על פני 515 מחקרים, מהזיכרון); ניסויים שמודדים מאוחר יותר מוצאים פחות, והכי פחות בדעות קדומות אתניות (S62). מפגשים בלי מעמד שווה עושים מעט. מלחמה ואלימות מבטלות את ההשפעה: האמון ירד לשפל (S63). היכן שבני קבוצות אחרות רחוקים, המפגשים עולים אותו סכום ומגיעים למעטים.</translation>
    </message>
    <message>
        <source>Senior communities</source>
        <translation>קהילות ותיקים</translation>
    </message>
    <message>
        <source>Found small communities of seniors, with leaders, rooms, recruiting and, if wanted, a digital wing.</source>
        <translation>הקמת קהילות קטנות של ותיקים, עם מנהיגים, חדרים, גיוס, ואם רוצים – גם אגף דיגיטלי.</translation>
    </message>
    <message>
        <source>Group programmes lower loneliness by about 0.47 SD in trials (S50, S51) and 0.24 in cohort studies of low certainty (S51); remote ones by 0.41 (S52) or 0.08, not different from nothing (S53). Groups of one age and of several do not differ clearly (S57). The effect among members is imposed; who is reached, how groups last, and what the effect is over all seniors are results. Large pooled values (S54, S55) are not used.</source>
        <translation>תוכניות קבוצתיות מפחיתות את הבדידות בכ-0.47 סטיות תקן בניסויים (S50, S51) וב-0.24 במחקרי עוקבה בוודאות נמוכה (S51); תוכניות מרחוק ב-0.41 (S52) או ב-0.08, שאינו שונה מאפס (S53). בין קבוצות בנות גיל אחד לבין רב-גיליות אין הבדל ברור (S57). ההשפעה על החברים נקבעה מראש; למי מגיעים, כמה זמן הקבוצות מתקיימות, ומה ההשפעה על כלל הוותיקים – אלה תוצאות. ערכים משולבים גדולים (S54, S55) אינם בשימוש.</translation>
    </message>
    <message>
        <source>Digital inclusion</source>
        <translation>הכלה דיגיטלית</translation>
    </message>
    <message>
        <source>Digital supporters and training for seniors; branding, regional staff and a network of leaders of the ministry.</source>
        <translation>מלווים דיגיטליים והכשרה לוותיקים; מיתוג, סגל אזורי ורשת מובילים של המשרד הממשלתי.</translation>
    </message>
    <message>
        <source>About 70 % of those of 65 and older use the internet (S61). Computer training lowered loneliness in five small studies (S56), technology by itself did not in trials (S53: -0.08, -0.33 to 0.17). Here using the internet by itself does nothing unless `communities.online_effect` says so; it opens digital wings and communities on screens.</source>
        <translation>כ-70 % מבני 65 ומעלה משתמשים באינטרנט (S61). הדרכת מחשב הפחיתה בדידות בחמישה מחקרים קטנים (S56), הטכנולוגיה עצמה לא הפחיתה בניסויים (S53: ‎-0.08‎, ‎-0.33‎ עד 0.17). כאן השימוש באינטרנט עצמו אינו עושה דבר אלא אם `communities.online_effect` אומר כך; הוא פותח אגפים דיגיטליים וקהילות על מסכים.</translation>
    </message>
    <message>
        <source>Revenue sharing</source>
        <translation>חלוקת הכנסות</translation>
    </message>
    <message>
        <source>Pool a share of non-residential arnona inside a cluster and hand it out by residents.</source>
        <translation>איגום חלק מהארנונה שאינה למגורים בתוך האשכול וחלוקתו לפי תושבים.</translation>
    </message>
    <message>
        <source>The tax base, not scale, drives the gap: non-residential arnona per resident differs 4.8-fold between socio-economic clusters 8 and 2 (S82), and cooperation alone leaves it in place (S14, S15). Sharing moves money from members with industry to members without; balance grants respond to own revenue only, so they do not offset it.</source>
        <translation>בסיס המס, ולא הגודל, הוא שיוצר את הפער: ארנונה שאינה למגורים לתושב שונה פי 4.8 בין אשכולות חברתיים-כלכליים 8 ו-2 (S82), ושיתוף פעולה לבדו משאיר זאת כפי שהוא (S14, S15). החלוקה מעבירה כסף מחברות עם תעשייה לחברות בלעדיה; מענקי האיזון מגיבים להכנסה העצמית בלבד, ולכן אינם מקזזים אותה.</translation>
    </message>
    <message>
        <source>State support</source>
        <translation>תמיכת המדינה</translation>
    </message>
    <message>
        <source>Give cluster bodies money, remove barriers to joint action, pay for joining, and credit residents&apos; tax.</source>
        <translation>כסף לגופי האשכולות, הסרת חסמים לפעולה משותפת, תשלום על הצטרפות, וזיכוי ממס לתושבים.</translation>
    </message>
    <message>
        <source>Subsidies are an important driver of joining (S12, direction). Place-based tax credits in Israel raised arrivals and did not lower departures, and did nothing for Arab and large localities (S67): here the credit acts only through income and through pay as movers compare it, so its effect on departures is not switched off and has to be read with care. Allocations hire staff for the body, which makes it an institution; barriers are what members give up of their autonomy and the fixed cost of coordination.</source>
        <translation>סבסוד הוא מניע חשוב להצטרפות (S12, כיוון). זיכויי מס לפי מקום בישראל הגדילו את הכניסות ולא הקטינו את היציאות, ולא השפיעו על יישובים ערביים וגדולים (S67): כאן הזיכוי פועל רק דרך ההכנסה ודרך השכר כפי שעוברי דירה משווים אותו, ולכן השפעתו על היציאות אינה מכובה ויש לקרוא אותה בזהירות. הקצבות מעסיקות סגל לגוף, והופכות אותו למוסד; החסמים הם מה שהחברות מוותרות עליו מהאוטונומיה שלהן והעלות הקבועה של התיאום.</translation>
    </message>
    <message>
        <source>Institutionalisation</source>
        <translation>מיסוד</translation>
    </message>
    <message>
        <source>Let members pay for staff and tools of their cluster body.</source>
        <translation>החברות משלמות על סגל וכלים של גוף האשכול שלהן.</translation>
    </message>
    <message>
        <source>No estimate was found; that a partnership drives change only if it is institutionalised is asserted (SOURCES B13). Here the body&apos;s staff is hired in the region, its institutionalisation grows over years with its means and falls back without them, members leave for reasons of their own more rarely, and its voice is heard better. Savings do not follow from it directly.</source>
        <translation>לא נמצא אומדן; ששותפות מובילה שינוי רק אם היא ממוסדת – נטען (SOURCES B13). כאן סגל הגוף נשכר באזור, מידת המיסוד שלו גדלה עם השנים לפי אמצעיו ונסוגה בלעדיהם, חברות פורשות מסיבות משלהן לעיתים נדירות יותר, וקולו נשמע טוב יותר. חיסכון אינו נובע ממנו ישירות.</translation>
    </message>
</context>
<context>
    <name>LeverCard</name>
    <message>
        <source>Strength of {lever}</source>
        <translation>עוצמת {lever}</translation>
    </message>
    <message>
        <source>B has no such lever.</source>
        <translation>ב-B אין מנוף כזה.</translation>
    </message>
    <message>
        <source>B stands at {strength}.</source>
        <translation>ב-B: {strength}.</translation>
    </message>
    <message>
        <source>Settings of {lever}</source>
        <translation>הגדרות של {lever}</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>החל מ-{month}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>switching on {lever}</source>
        <translation>הפעלת {lever}</translation>
    </message>
    <message>
        <source>switching off {lever}</source>
        <translation>כיבוי {lever}</translation>
    </message>
    <message>
        <source>change of {lever}</source>
        <translation>שינוי {lever}</translation>
    </message>
</context>
<context>
    <name>LeversPanel</name>
    <message>
        <source>Levers</source>
        <translation>מנופים</translation>
    </message>
    <message numerus="yes">
        <source>Levers · %n changed</source>
        <translation>
            <numerusform>מנופים · אחד שונה</numerusform>
            <numerusform>מנופים · %n שונו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>עוד אחד</numerusform>
            <numerusform>עוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>הנחות</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;תרחיש</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>S&amp;tory</source>
        <translation>&amp;סיפור</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ע&amp;זרה</translation>
    </message>
    <message>
        <source>{title}[*] – Eshkol</source>
        <translation>{title}[*] – אשכול</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Who takes part, who gains by it, who left?</source>
        <translation>מי משתתפת, מי מרוויחה מכך, מי פרשה?</translation>
    </message>
    <message>
        <source>Members of joint services</source>
        <translation>חברות בשירותים משותפים</translation>
    </message>
    <message>
        <source>Nobody shares a service here. Switch a lever on that offers joint services.</source>
        <translation>איש אינו חולק כאן שירות. הפעילו מנוף שמציע שירותים משותפים.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Businesses</source>
        <translation>עסקים</translation>
    </message>
    <message>
        <source>Businesses that trade at the end of the year.</source>
        <translation>עסקים פעילים בסוף השנה.</translation>
    </message>
    <message>
        <source>Business births</source>
        <translation>לידות עסקים</translation>
    </message>
    <message>
        <source>Businesses founded in the year over those that trade at its end; compare T70.</source>
        <translation>עסקים שנוסדו בשנה ביחס לפעילים בסופה; השוו ל-T70.</translation>
    </message>
    <message>
        <source>Business closures</source>
        <translation>סגירות עסקים</translation>
    </message>
    <message>
        <source>Businesses closed in the year over those that trade at its end.</source>
        <translation>עסקים שנסגרו בשנה ביחס לפעילים בסופה.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>משרות</translation>
    </message>
    <message>
        <source>Jobs filled in the area, by residents and commuters, public employers included.</source>
        <translation>משרות מאוישות באזור, בידי תושבים ויוממים, כולל מעסיקים ציבוריים.</translation>
    </message>
    <message>
        <source>Concentration of sectors</source>
        <translation>ריכוזיות ענפית</translation>
    </message>
    <message>
        <source>Herfindahl-Hirschman index of jobs over the ten sectors: sum of squared shares.</source>
        <translation>מדד הרפינדל-הירשמן של המשרות בעשרת הענפים: סכום ריבועי החלקים.</translation>
    </message>
    <message>
        <source>Variety of sectors</source>
        <translation>גיוון ענפי</translation>
    </message>
    <message>
        <source>Entropy of jobs over the ten sectors, - sum of s ln s: higher is more varied.</source>
        <translation>אנטרופיה של המשרות בעשרת הענפים, ‎-Σ s ln s‎: ערך גבוה – מגוון יותר.</translation>
    </message>
    <message>
        <source>Jobs in agriculture</source>
        <translation>משרות בחקלאות</translation>
    </message>
    <message>
        <source>Jobs filled in agriculture, by residents and commuters.</source>
        <translation>משרות מאוישות בחקלאות, בידי תושבים ויוממים.</translation>
    </message>
    <message>
        <source>Jobs in manufacturing</source>
        <translation>משרות בתעשייה</translation>
    </message>
    <message>
        <source>Jobs filled in manufacturing, by residents and commuters.</source>
        <translation>משרות מאוישות בתעשייה, בידי תושבים ויוממים.</translation>
    </message>
    <message>
        <source>Jobs in high tech</source>
        <translation>משרות בהייטק</translation>
    </message>
    <message>
        <source>Jobs filled in high tech, by residents and commuters.</source>
        <translation>משרות מאוישות בהייטק, בידי תושבים ויוממים.</translation>
    </message>
    <message>
        <source>Jobs in construction</source>
        <translation>משרות בבינוי</translation>
    </message>
    <message>
        <source>Jobs filled in construction, by residents and commuters.</source>
        <translation>משרות מאוישות בבינוי, בידי תושבים ויוממים.</translation>
    </message>
    <message>
        <source>Jobs in trade</source>
        <translation>משרות במסחר</translation>
    </message>
    <message>
        <source>Jobs filled in trade, by residents and commuters.</source>
        <translation>משרות מאוישות במסחר, בידי תושבים ויוממים.</translation>
    </message>
    <message>
        <source>Jobs in tourism food</source>
        <translation>משרות בתיירות ומזון</translation>
    </message>
    <message>
        <source>Jobs filled in tourism food, by residents and commuters.</source>
        <translation>משרות מאוישות בתיירות ומזון, בידי תושבים ויוממים.</translation>
    </message>
    <message>
        <source>Jobs in transport</source>
        <translation>משרות בתחבורה</translation>
    </message>
    <message>
        <source>Jobs filled in transport, by residents and commuters.</source>
        <translation>משרות מאוישות בתחבורה, בידי תושבים ויוממים.</translation>
    </message>
    <message>
        <source>Jobs in business services</source>
        <translation>משרות בשירותים עסקיים</translation>
    </message>
    <message>
        <source>Jobs filled in business services, by residents and commuters.</source>
        <translation>משרות מאוישות בשירותים עסקיים, בידי תושבים ויוממים.</translation>
    </message>
    <message>
        <source>Jobs in public services</source>
        <translation>משרות בשירותים ציבוריים</translation>
    </message>
    <message>
        <source>Jobs filled in public services, by residents and commuters.</source>
        <translation>משרות מאוישות בשירותים ציבוריים, בידי תושבים ויוממים.</translation>
    </message>
    <message>
        <source>Jobs in personal services</source>
        <translation>משרות בשירותים אישיים</translation>
    </message>
    <message>
        <source>Jobs filled in personal services, by residents and commuters.</source>
        <translation>משרות מאוישות בשירותים אישיים, בידי תושבים ויוממים.</translation>
    </message>
    <message>
        <source>Jobs in local government</source>
        <translation>משרות בשלטון מקומי</translation>
    </message>
    <message>
        <source>Jobs filled in local government, by residents and commuters.</source>
        <translation>משרות מאוישות בשלטון מקומי, בידי תושבים ויוממים.</translation>
    </message>
    <message>
        <source>Businesses with 1 jobs</source>
        <translation>עסקים עם משרה אחת</translation>
    </message>
    <message>
        <source>Share of businesses with 1 jobs, the owner&apos;s own work included; compare T72, T73.</source>
        <translation>חלק העסקים עם משרה אחת, כולל עבודת הבעלים; השוו ל-T72, T73.</translation>
    </message>
    <message>
        <source>Businesses with 2-4 jobs</source>
        <translation>עסקים עם 2-4 משרות</translation>
    </message>
    <message>
        <source>Share of businesses with 2-4 jobs, the owner&apos;s own work included; compare T72, T73.</source>
        <translation>חלק העסקים עם 2-4 משרות, כולל עבודת הבעלים; השוו ל-T72, T73.</translation>
    </message>
    <message>
        <source>Businesses with 5-19 jobs</source>
        <translation>עסקים עם 5-19 משרות</translation>
    </message>
    <message>
        <source>Share of businesses with 5-19 jobs, the owner&apos;s own work included; compare T72, T73.</source>
        <translation>חלק העסקים עם 5-19 משרות, כולל עבודת הבעלים; השוו ל-T72, T73.</translation>
    </message>
    <message>
        <source>Businesses with 20-99 jobs</source>
        <translation>עסקים עם 20-99 משרות</translation>
    </message>
    <message>
        <source>Share of businesses with 20-99 jobs, the owner&apos;s own work included; compare T72, T73.</source>
        <translation>חלק העסקים עם 20-99 משרות, כולל עבודת הבעלים; השוו ל-T72, T73.</translation>
    </message>
    <message>
        <source>Businesses with 100+ jobs</source>
        <translation>עסקים עם 100 משרות ומעלה</translation>
    </message>
    <message>
        <source>Share of businesses with 100+ jobs, the owner&apos;s own work included; compare T72, T73.</source>
        <translation>חלק העסקים עם 100 משרות ומעלה, כולל עבודת הבעלים; השוו ל-T72, T73.</translation>
    </message>
    <message>
        <source>Net saving</source>
        <translation>חיסכון נטו</translation>
    </message>
    <message>
        <source>Solo cost of joint services less the fees that members pay, mean over members; coordination is in the fee.</source>
        <translation>העלות של שירותים משותפים אילו סופקו לבד, בניכוי דמי החברות, בממוצע על החברות; התיאום כלול בדמים.</translation>
    </message>
    <message>
        <source>Net saving per resident</source>
        <translation>חיסכון נטו לתושב</translation>
    </message>
    <message>
        <source>Solo cost of joint services less fees, over the residents of members.</source>
        <translation>העלות של שירותים משותפים אילו סופקו לבד, בניכוי הדמים, לתושבי החברות.</translation>
    </message>
    <message>
        <source>Losers</source>
        <translation>מפסידות</translation>
    </message>
    <message>
        <source>Members that pay more in all their joint services together than these would cost alone; `members` names them.</source>
        <translation>חברות שמשלמות בכלל שירותיהן המשותפים יותר משהיו עולים לבד; `members` נוקב בשמן.</translation>
    </message>
    <message>
        <source>Members that do not lose</source>
        <translation>חברות שאינן מפסידות</translation>
    </message>
    <message>
        <source>Share of members with a net benefit of at least 0 (individual rationality).</source>
        <translation>חלק החברות שתועלתן נטו אינה שלילית (רציונליות פרטנית).</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>תיאום</translation>
    </message>
    <message>
        <source>What coordination with the other members costs, over the residents of members: a part of the joint cost.</source>
        <translation>עלות התיאום עם החברות האחרות, לתושבי החברות: חלק מהעלות המשותפת.</translation>
    </message>
    <message>
        <source>Own revenue</source>
        <translation>הכנסה עצמית</translation>
    </message>
    <message>
        <source>Arnona and fees of the year over residents.</source>
        <translation>ארנונה ואגרות של השנה לתושב.</translation>
    </message>
    <message>
        <source>Own share of revenue</source>
        <translation>חלק ההכנסה העצמית</translation>
    </message>
    <message>
        <source>Own revenue over all receipts of authorities, loans excluded; baseline T16.</source>
        <translation>הכנסה עצמית מכלל תקבולי הרשויות, ללא הלוואות; בסיס T16.</translation>
    </message>
    <message>
        <source>Business share of arnona</source>
        <translation>חלק העסקים בארנונה</translation>
    </message>
    <message>
        <source>Arnona of businesses over all arnona of the year; compare T17.</source>
        <translation>ארנונה מעסקים מכלל הארנונה בשנה; השוו ל-T17.</translation>
    </message>
    <message>
        <source>Arnona collection</source>
        <translation>גביית ארנונה</translation>
    </message>
    <message>
        <source>Share of residential arnona charged that is collected, weighted by what is charged; compare T22.</source>
        <translation>חלק הארנונה למגורים שנגבה מתוך החיוב, משוקלל בחיוב; השוו ל-T22.</translation>
    </message>
    <message>
        <source>Balance grant</source>
        <translation>מענק איזון</translation>
    </message>
    <message>
        <source>Balance grant of the state over residents; compare T20.</source>
        <translation>מענק האיזון של המדינה לתושב; השוו ל-T20.</translation>
    </message>
    <message>
        <source>State grants</source>
        <translation>מענקי מדינה</translation>
    </message>
    <message>
        <source>All grants of the state to authorities and cluster bodies over residents.</source>
        <translation>כלל מענקי המדינה לרשויות ולגופי האשכולות, לתושב.</translation>
    </message>
    <message>
        <source>Municipal spending</source>
        <translation>הוצאה מוניציפלית</translation>
    </message>
    <message>
        <source>Payments of authorities and cluster bodies over residents, without what they pay each other; compare T13.</source>
        <translation>תשלומי הרשויות וגופי האשכולות לתושב, בלי מה שהם משלמים זה לזה; השוו ל-T13.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>מאזן</translation>
    </message>
    <message>
        <source>Receipts less payments of authorities over receipts; loans excluded.</source>
        <translation>תקבולי הרשויות פחות תשלומיהן, ביחס לתקבולים; ללא הלוואות.</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>חוב</translation>
    </message>
    <message>
        <source>Debt of authorities over their receipts of the year.</source>
        <translation>חוב הרשויות ביחס לתקבוליהן בשנה.</translation>
    </message>
    <message>
        <source>Authorities with a deficit</source>
        <translation>רשויות בגירעון</translation>
    </message>
    <message>
        <source>Share of authorities with residents that paid more than they received in the year; all count alike.</source>
        <translation>חלק הרשויות המיושבות ששילמו בשנה יותר משקיבלו; כולן נספרות שווה.</translation>
    </message>
    <message>
        <source>Programme cost</source>
        <translation>עלות תוכניות</translation>
    </message>
    <message>
        <source>What authorities and cluster bodies pay for programmes of levers, over residents.</source>
        <translation>מה שרשויות וגופי אשכול משלמים על תוכניות של מנופים, לתושב.</translation>
    </message>
    <message>
        <source>Transfer from the rest of Israel</source>
        <translation>העברה משאר ישראל</translation>
    </message>
    <message>
        <source>What the state pays in the region beyond what it takes there, over residents; only for the whole region.</source>
        <translation>מה שהמדינה משלמת באזור מעבר למה שהיא גובה בו, לתושב; רק לכל האזור.</translation>
    </message>
    <message>
        <source>Service gap</source>
        <translation>פער בשירותים</translation>
    </message>
    <message>
        <source>Headline gap: Gini between authorities of the service level over all domains, weighted by residents.</source>
        <translation>הפער הראשי: ג׳יני בין רשויות של רמת השירות בכל התחומים, משוקלל בתושבים.</translation>
    </message>
    <message>
        <source>Service gap, CV</source>
        <translation>פער בשירותים, מקדם שונות</translation>
    </message>
    <message>
        <source>Coefficient of variation between authorities of the service level, weighted by residents.</source>
        <translation>מקדם השונות בין רשויות של רמת השירות, משוקלל בתושבים.</translation>
    </message>
    <message>
        <source>Service gap, P90/P10</source>
        <translation>פער בשירותים, P90/P10</translation>
    </message>
    <message>
        <source>Ninth decile over first decile of the service level, each resident having that of their authority.</source>
        <translation>העשירון התשיעי ביחס לראשון של רמת השירות, כשלכל תושב הרמה של רשותו.</translation>
    </message>
    <message>
        <source>Service gap, Hoover</source>
        <translation>פער בשירותים, הובר</translation>
    </message>
    <message>
        <source>Share of all services that would have to move between authorities for an equal level, weighted by residents.</source>
        <translation>חלק השירותים שצריך לעבור בין רשויות כדי שהרמה תהיה שווה, משוקלל בתושבים.</translation>
    </message>
    <message>
        <source>Below the service floor</source>
        <translation>מתחת לרצפת השירות</translation>
    </message>
    <message>
        <source>Share of residents whose authority&apos;s service level is below 0.8 of the national mean of the start.</source>
        <translation>חלק התושבים שרמת השירות ברשותם נמוכה מ-0.8 מהממוצע הארצי בהתחלה.</translation>
    </message>
    <message>
        <source>Own-revenue gap</source>
        <translation>פער בהכנסה העצמית</translation>
    </message>
    <message>
        <source>Gini between authorities of own revenue per resident, weighted by residents; baseline T14.</source>
        <translation>ג׳יני בין רשויות של ההכנסה העצמית לתושב, משוקלל בתושבים; בסיס T14.</translation>
    </message>
    <message>
        <source>Own-revenue gap, CV</source>
        <translation>פער בהכנסה העצמית, מקדם שונות</translation>
    </message>
    <message>
        <source>Coefficient of variation between authorities of own revenue per resident, weighted by residents; baseline T15.</source>
        <translation>מקדם השונות בין רשויות של ההכנסה העצמית לתושב, משוקלל בתושבים; בסיס T15.</translation>
    </message>
    <message>
        <source>Income gap between authorities</source>
        <translation>פער הכנסה בין רשויות</translation>
    </message>
    <message>
        <source>Theil&apos;s T between authorities of mean income, weighted by residents: the whole of what lies between them.</source>
        <translation>טייל T בין רשויות של ההכנסה הממוצעת, משוקלל בתושבים: כל מה שבין הרשויות.</translation>
    </message>
    <message>
        <source>Income gap, Gini between authorities</source>
        <translation>פער הכנסה, ג׳יני בין רשויות</translation>
    </message>
    <message>
        <source>Gini between authorities of mean income, weighted by residents.</source>
        <translation>ג׳יני בין רשויות של ההכנסה הממוצעת, משוקלל בתושבים.</translation>
    </message>
    <message>
        <source>Spread of income between authorities</source>
        <translation>פיזור ההכנסה בין רשויות</translation>
    </message>
    <message>
        <source>Standard deviation between authorities of the logarithm of mean income; its fall in time is sigma-convergence.</source>
        <translation>סטיית התקן בין רשויות של לוגריתם ההכנסה הממוצעת; ירידתה עם הזמן היא התכנסות סיגמא.</translation>
    </message>
    <message>
        <source>Spread of services between authorities</source>
        <translation>פיזור השירותים בין רשויות</translation>
    </message>
    <message>
        <source>Standard deviation between authorities of the logarithm of the service level (sigma-convergence).</source>
        <translation>סטיית התקן בין רשויות של לוגריתם רמת השירות (התכנסות סיגמא).</translation>
    </message>
    <message>
        <source>Rank persistence of income</source>
        <translation>התמדת דירוג ההכנסה</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation of authorities&apos; ranks by mean income with those of the start; compare T41.</source>
        <translation>מתאם ספירמן בין דירוגי הרשויות לפי הכנסה ממוצעת לבין אלה של ההתחלה; השוו ל-T41.</translation>
    </message>
    <message>
        <source>Rank persistence of services</source>
        <translation>התמדת דירוג השירותים</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation of authorities&apos; ranks by service level with those of the start.</source>
        <translation>מתאם ספירמן בין דירוגי הרשויות לפי רמת השירות לבין אלה של ההתחלה.</translation>
    </message>
    <message>
        <source>Arab to Jewish income</source>
        <translation>הכנסה: ערבים לעומת יהודים</translation>
    </message>
    <message>
        <source>Mean equivalised income of Arab residents (Druze and Bedouin too) over that of Jewish and other residents.</source>
        <translation>הכנסה שקולה ממוצעת של תושבים ערבים (כולל דרוזים ובדואים) ביחס ליהודים ואחרים.</translation>
    </message>
    <message>
        <source>Employment gap of groups</source>
        <translation>פער תעסוקה בין קבוצות</translation>
    </message>
    <message>
        <source>Employment rate at 25-64 of Jewish and other residents less that of Arab ones; baselines T54-T56.</source>
        <translation>שיעור התעסוקה בגילי 25-64 של יהודים ואחרים פחות זה של ערבים; בסיס T54-T56.</translation>
    </message>
    <message>
        <source>Wages in Arab and Jewish authorities</source>
        <translation>שכר ברשויות ערביות ויהודיות</translation>
    </message>
    <message>
        <source>Mean wage of employees in authorities with an Arab majority over that in the others; baseline T36.</source>
        <translation>שכר ממוצע של שכירים ברשויות עם רוב ערבי ביחס לשאר; בסיס T36.</translation>
    </message>
    <message>
        <source>Mean income</source>
        <translation>הכנסה ממוצעת</translation>
    </message>
    <message>
        <source>Disposable household income over the square root of the members, mean over persons, in NIS of 2018.</source>
        <translation>הכנסה פנויה של משק הבית חלקי שורש מספר הנפשות, ממוצע על נפשות, בש״ח של 2018.</translation>
    </message>
    <message>
        <source>Median income</source>
        <translation>הכנסה חציונית</translation>
    </message>
    <message>
        <source>Median over persons of equivalised disposable household income (square-root scale).</source>
        <translation>חציון על נפשות של ההכנסה הפנויה השקולה (סולם שורש).</translation>
    </message>
    <message>
        <source>Income of the poorest 40 %</source>
        <translation>הכנסת 40 % העניים ביותר</translation>
    </message>
    <message>
        <source>Mean equivalised disposable income of the poorest 40 % of persons in each year (anonymous).</source>
        <translation>הכנסה פנויה שקולה ממוצעת של 40 % הנפשות העניות ביותר בכל שנה (אנונימי).</translation>
    </message>
    <message>
        <source>Household income</source>
        <translation>הכנסת משק בית</translation>
    </message>
    <message>
        <source>Mean disposable income of a household, not equivalised.</source>
        <translation>הכנסה פנויה ממוצעת של משק בית, לא שקולה.</translation>
    </message>
    <message>
        <source>Market income</source>
        <translation>הכנסה מהשוק</translation>
    </message>
    <message>
        <source>Equivalised income from work, capital and occupational pensions before taxes and transfers, mean over persons.</source>
        <translation>הכנסה שקולה מעבודה, מהון ומפנסיה תעסוקתית לפני מיסים וקצבאות, ממוצע על נפשות.</translation>
    </message>
    <message>
        <source>Income growth</source>
        <translation>גידול ההכנסה</translation>
    </message>
    <message>
        <source>Headline growth: mean yearly real growth of mean income since the start, (y_T / y_0)^(1/T) - 1.</source>
        <translation>הצמיחה הראשית: גידול ריאלי שנתי ממוצע של ההכנסה הממוצעת מההתחלה, ‎(y_T / y_0)^(1/T) - 1‎.</translation>
    </message>
    <message>
        <source>Income growth of stayers</source>
        <translation>גידול הכנסת הנשארים</translation>
    </message>
    <message>
        <source>Yearly real growth since the start of the mean income of residents who live in the same authority as then.</source>
        <translation>גידול ריאלי שנתי מההתחלה של ההכנסה הממוצעת של תושבים שגרים באותה רשות כבעבר.</translation>
    </message>
    <message>
        <source>Growth of the poorest 40 %</source>
        <translation>גידול הכנסת 40 % העניים</translation>
    </message>
    <message>
        <source>Yearly real growth since the start of the mean income of the poorest 40 % in each year.</source>
        <translation>גידול ריאלי שנתי מההתחלה של ההכנסה הממוצעת של 40 % העניים בכל שנה.</translation>
    </message>
    <message>
        <source>Shared-prosperity premium</source>
        <translation>פרמיית השגשוג המשותף</translation>
    </message>
    <message>
        <source>Growth of the income of the poorest 40 % less growth of mean income; above 0, growth is inclusive.</source>
        <translation>גידול הכנסת 40 % העניים פחות גידול ההכנסה הממוצעת; מעל 0 הצמיחה מכלילה.</translation>
    </message>
    <message>
        <source>Inclusive income</source>
        <translation>הכנסה מכלילה</translation>
    </message>
    <message>
        <source>Mean income times one less Atkinson&apos;s index (aversion 1): the equal income that would be as good.</source>
        <translation>הכנסה ממוצעת כפול אחת פחות מדד אטקינסון (סלידה 1): ההכנסה השווה שהייתה טובה באותה מידה.</translation>
    </message>
    <message>
        <source>Gross product</source>
        <translation>תוצר גולמי</translation>
    </message>
    <message>
        <source>Gross product by place of work over residents: sales less inputs and imports, and what public staff costs.</source>
        <translation>תוצר גולמי לפי מקום העבודה לתושב: מכירות פחות תשומות ויבוא, ועלות הסגל הציבורי.</translation>
    </message>
    <message>
        <source>Labour productivity</source>
        <translation>פריון העבודה</translation>
    </message>
    <message>
        <source>Gross product by place of work over the jobs filled there in December.</source>
        <translation>תוצר גולמי לפי מקום העבודה ביחס למשרות המאוישות שם בדצמבר.</translation>
    </message>
    <message>
        <source>Gini of income</source>
        <translation>ג׳יני של ההכנסה</translation>
    </message>
    <message>
        <source>Gini coefficient of equivalised disposable income over persons.</source>
        <translation>מקדם ג׳יני של ההכנסה הפנויה השקולה על נפשות.</translation>
    </message>
    <message>
        <source>Gini of market income</source>
        <translation>ג׳יני של הכנסת השוק</translation>
    </message>
    <message>
        <source>Gini coefficient of equivalised income before taxes and transfers; baseline T31.</source>
        <translation>מקדם ג׳יני של ההכנסה השקולה לפני מיסים וקצבאות; בסיס T31.</translation>
    </message>
    <message>
        <source>Redistribution</source>
        <translation>חלוקה מחדש</translation>
    </message>
    <message>
        <source>Gini of market income less Gini of disposable income: what taxes and transfers level.</source>
        <translation>ג׳יני של הכנסת השוק פחות ג׳יני של ההכנסה הפנויה: מה שמיסים וקצבאות מצמצמים.</translation>
    </message>
    <message>
        <source>Theil T</source>
        <translation>טייל T</translation>
    </message>
    <message>
        <source>Theil&apos;s T of equivalised disposable income, incomes below 1 % of the region&apos;s median raised to it.</source>
        <translation>טייל T של ההכנסה הפנויה השקולה; הכנסות מתחת ל-1 % מחציון האזור מועלות אליו.</translation>
    </message>
    <message>
        <source>Theil T between clusters</source>
        <translation>טייל T בין אשכולות</translation>
    </message>
    <message>
        <source>Part of Theil&apos;s T that would be left if everybody had the mean income of their cluster.</source>
        <translation>החלק של טייל T שהיה נותר אילו לכל אדם הייתה ההכנסה הממוצעת של אשכולו.</translation>
    </message>
    <message>
        <source>Theil T between authorities</source>
        <translation>טייל T בין רשויות</translation>
    </message>
    <message>
        <source>Part of Theil&apos;s T between authorities inside their clusters.</source>
        <translation>החלק של טייל T בין רשויות בתוך האשכולות.</translation>
    </message>
    <message>
        <source>Theil T between groups</source>
        <translation>טייל T בין קבוצות</translation>
    </message>
    <message>
        <source>Part of Theil&apos;s T between the population groups inside each authority.</source>
        <translation>החלק של טייל T בין קבוצות האוכלוסייה בתוך כל רשות.</translation>
    </message>
    <message>
        <source>Theil T within groups</source>
        <translation>טייל T בתוך קבוצות</translation>
    </message>
    <message>
        <source>Part of Theil&apos;s T between persons of one group in one authority.</source>
        <translation>החלק של טייל T בין אנשים מאותה קבוצה באותה רשות.</translation>
    </message>
    <message>
        <source>Between-area share of Theil</source>
        <translation>חלק הפערים בין אזורים בטייל</translation>
    </message>
    <message>
        <source>Share of Theil&apos;s T between clusters and authorities: the most that levelling authorities could remove.</source>
        <translation>חלקו של טייל T שבין אשכולות ורשויות: המרב שהשוואת הרשויות יכולה לצמצם.</translation>
    </message>
    <message>
        <source>Incomes raised to the floor</source>
        <translation>הכנסות שהועלו לרצפה</translation>
    </message>
    <message>
        <source>Share of persons whose income was raised to 1 % of the region&apos;s median for Theil&apos;s and Atkinson&apos;s indices.</source>
        <translation>חלק הנפשות שהכנסתן הועלתה ל-1 % מחציון האזור לצורך מדדי טייל ואטקינסון.</translation>
    </message>
    <message>
        <source>Atkinson index</source>
        <translation>מדד אטקינסון</translation>
    </message>
    <message>
        <source>Atkinson&apos;s index with aversion 1: one less the geometric over the arithmetic mean of income.</source>
        <translation>מדד אטקינסון עם סלידה 1: אחת פחות הממוצע ההנדסי חלקי החשבוני של ההכנסה.</translation>
    </message>
    <message>
        <source>Palma ratio</source>
        <translation>יחס פלמה</translation>
    </message>
    <message>
        <source>Income share of the richest tenth over that of the poorest 40 %.</source>
        <translation>חלק ההכנסה של העשירון העליון ביחס ל-40 % העניים.</translation>
    </message>
    <message>
        <source>P90/P10</source>
        <translation>‏P90/P10</translation>
    </message>
    <message>
        <source>Ninth decile of equivalised disposable income over the first.</source>
        <translation>העשירון התשיעי של ההכנסה הפנויה השקולה ביחס לראשון.</translation>
    </message>
    <message>
        <source>S80/S20</source>
        <translation>‏S80/S20</translation>
    </message>
    <message>
        <source>Income share of the richest fifth over that of the poorest fifth.</source>
        <translation>חלק ההכנסה של החמישון העליון ביחס לתחתון.</translation>
    </message>
    <message>
        <source>Hoover index</source>
        <translation>מדד הובר</translation>
    </message>
    <message>
        <source>Share of all income that would have to move for equality.</source>
        <translation>חלק ההכנסה שצריך לעבור מיד ליד כדי שיהיה שוויון.</translation>
    </message>
    <message>
        <source>Poverty</source>
        <translation>עוני</translation>
    </message>
    <message>
        <source>Share of persons below the national poverty line of 2018, fixed in real terms, on the National Insurance scale.</source>
        <translation>חלק הנפשות מתחת לקו העוני הלאומי של 2018, קבוע ריאלית, בסולם הביטוח הלאומי.</translation>
    </message>
    <message>
        <source>Poverty gap</source>
        <translation>פער העוני</translation>
    </message>
    <message>
        <source>Mean shortfall from the national poverty line of 2018 as a share of it, 0 for those above it.</source>
        <translation>הפער הממוצע מקו העוני הלאומי של 2018 כחלק ממנו, 0 למי שמעליו.</translation>
    </message>
    <message>
        <source>Relative poverty</source>
        <translation>עוני יחסי</translation>
    </message>
    <message>
        <source>Share of persons below half the median of their own area in the same year, square-root scale.</source>
        <translation>חלק הנפשות מתחת למחצית החציון של אזורן באותה שנה, סולם שורש.</translation>
    </message>
    <message>
        <source>Gini of wages</source>
        <translation>ג׳יני של השכר</translation>
    </message>
    <message>
        <source>Gini coefficient of gross monthly wages of resident employees; baseline T32.</source>
        <translation>מקדם ג׳יני של השכר החודשי ברוטו של שכירים תושבים; בסיס T32.</translation>
    </message>
    <message>
        <source>Between-area share of wage Theil</source>
        <translation>חלק הפערים בין אזורים בטייל השכר</translation>
    </message>
    <message>
        <source>Share of Theil&apos;s T of wages that lies between clusters and authorities; baseline T35.</source>
        <translation>חלקו של טייל T של השכר שבין אשכולות ורשויות; בסיס T35.</translation>
    </message>
    <message>
        <source>Employment 15+</source>
        <translation>תעסוקה 15+</translation>
    </message>
    <message>
        <source>Employed residents over all of 15 and older, labour force survey definitions; baseline T53.</source>
        <translation>תושבים מועסקים מכלל בני 15 ומעלה, הגדרות סקר כוח אדם; בסיס T53.</translation>
    </message>
    <message>
        <source>Participation 15+</source>
        <translation>השתתפות 15+</translation>
    </message>
    <message>
        <source>Employed and unemployed residents over all of 15 and older; baseline T53.</source>
        <translation>תושבים מועסקים ומובטלים מכלל בני 15 ומעלה; בסיס T53.</translation>
    </message>
    <message>
        <source>Unemployment 15+</source>
        <translation>אבטלה 15+</translation>
    </message>
    <message>
        <source>Unemployed residents over the labour force from 15; baseline T50.</source>
        <translation>תושבים מובטלים מכוח העבודה מגיל 15; בסיס T50.</translation>
    </message>
    <message>
        <source>Employment 25-64</source>
        <translation>תעסוקה 25-64</translation>
    </message>
    <message>
        <source>Employed residents of 25-64 over all of that age.</source>
        <translation>תושבים מועסקים בגילי 25-64 מכלל בני גילם.</translation>
    </message>
    <message>
        <source>Participation 25-64</source>
        <translation>השתתפות 25-64</translation>
    </message>
    <message>
        <source>Employed and unemployed residents of 25-64 over all of that age.</source>
        <translation>תושבים מועסקים ומובטלים בגילי 25-64 מכלל בני גילם.</translation>
    </message>
    <message>
        <source>Unemployment 25-64</source>
        <translation>אבטלה 25-64</translation>
    </message>
    <message>
        <source>Unemployed residents of 25-64 over the labour force of that age.</source>
        <translation>תושבים מובטלים בגילי 25-64 מכוח העבודה בגיל זה.</translation>
    </message>
    <message>
        <source>Employment of Jewish residents</source>
        <translation>תעסוקת תושבים יהודים</translation>
    </message>
    <message>
        <source>Employed over all Jewish and other residents of 25-64.</source>
        <translation>מועסקים מכלל התושבים היהודים והאחרים בגילי 25-64.</translation>
    </message>
    <message>
        <source>Employment of Arab residents</source>
        <translation>תעסוקת תושבים ערבים</translation>
    </message>
    <message>
        <source>Employed over all Arab residents of 25-64, Druze and Bedouin included.</source>
        <translation>מועסקים מכלל התושבים הערבים בגילי 25-64, כולל דרוזים ובדואים.</translation>
    </message>
    <message>
        <source>Employment of Druze residents</source>
        <translation>תעסוקת תושבים דרוזים</translation>
    </message>
    <message>
        <source>Employed over all Druze residents of 25-64.</source>
        <translation>מועסקים מכלל התושבים הדרוזים בגילי 25-64.</translation>
    </message>
    <message>
        <source>Employment of Bedouin residents</source>
        <translation>תעסוקת תושבים בדואים</translation>
    </message>
    <message>
        <source>Employed over all Bedouin residents of 25-64.</source>
        <translation>מועסקים מכלל התושבים הבדואים בגילי 25-64.</translation>
    </message>
    <message>
        <source>Employment of Arab men</source>
        <translation>תעסוקת גברים ערבים</translation>
    </message>
    <message>
        <source>Employed over all Arab men of 25-64, Druze and Bedouin included; baseline T55.</source>
        <translation>מועסקים מכלל הגברים הערבים בגילי 25-64, כולל דרוזים ובדואים; בסיס T55.</translation>
    </message>
    <message>
        <source>Employment of Arab women</source>
        <translation>תעסוקת נשים ערביות</translation>
    </message>
    <message>
        <source>Employed over all Arab women of 25-64, Druze and Bedouin included; baseline T56.</source>
        <translation>מועסקות מכלל הנשים הערביות בגילי 25-64, כולל דרוזיות ובדואיות; בסיס T56.</translation>
    </message>
    <message>
        <source>Employment gap of women</source>
        <translation>פער תעסוקה של נשים</translation>
    </message>
    <message>
        <source>Employment rate of men less that of women at 25-64.</source>
        <translation>שיעור התעסוקה של גברים פחות זה של נשים בגילי 25-64.</translation>
    </message>
    <message>
        <source>Unemployment gap of groups</source>
        <translation>פער אבטלה בין קבוצות</translation>
    </message>
    <message>
        <source>Unemployment rate of Arab residents less that of Jewish and other ones at 25-64.</source>
        <translation>שיעור האבטלה של ערבים פחות זה של יהודים ואחרים בגילי 25-64.</translation>
    </message>
    <message>
        <source>Mean wage</source>
        <translation>שכר ממוצע</translation>
    </message>
    <message>
        <source>Gross monthly wage of resident employees in December, wherever they work; baseline T33.</source>
        <translation>שכר חודשי ברוטו של שכירים תושבים בדצמבר, בכל מקום עבודה; בסיס T33.</translation>
    </message>
    <message>
        <source>Median to mean wage</source>
        <translation>שכר חציוני לממוצע</translation>
    </message>
    <message>
        <source>Median over mean gross wage of resident employees; baseline T39.</source>
        <translation>חציון השכר ברוטו ביחס לממוצע של שכירים תושבים; בסיס T39.</translation>
    </message>
    <message>
        <source>Women&apos;s to men&apos;s wage</source>
        <translation>שכר נשים לעומת גברים</translation>
    </message>
    <message>
        <source>Mean gross wage of women over that of men among resident employees; baseline T37.</source>
        <translation>שכר ממוצע ברוטו של נשים ביחס לגברים בין שכירים תושבים; בסיס T37.</translation>
    </message>
    <message>
        <source>Arab to Jewish wage</source>
        <translation>שכר: ערבים לעומת יהודים</translation>
    </message>
    <message>
        <source>Mean gross wage of Arab over that of Jewish and other resident employees.</source>
        <translation>שכר ממוצע ברוטו של שכירים ערבים ביחס ליהודים ואחרים.</translation>
    </message>
    <message>
        <source>Work outside the authority</source>
        <translation>עבודה מחוץ לרשות</translation>
    </message>
    <message>
        <source>Share of employed residents who work outside the authority where they live; baseline T60.</source>
        <translation>חלק התושבים המועסקים שעובדים מחוץ לרשות מגוריהם; בסיס T60.</translation>
    </message>
    <message>
        <source>Work outside the region</source>
        <translation>עבודה מחוץ לאזור</translation>
    </message>
    <message>
        <source>Share of employed residents who work outside the region; compare T63.</source>
        <translation>חלק התושבים המועסקים שעובדים מחוץ לאזור; השוו ל-T63.</translation>
    </message>
    <message>
        <source>Commute</source>
        <translation>יוממות</translation>
    </message>
    <message>
        <source>Mean distance one way, as the crow flies, of employed residents who work in the region.</source>
        <translation>מרחק אווירי ממוצע לכיוון של תושבים מועסקים שעובדים באזור.</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>משרות פנויות</translation>
    </message>
    <message>
        <source>Jobs left open at the end of December over these and the filled ones.</source>
        <translation>משרות שנותרו פנויות בסוף דצמבר מכלל הפנויות והמאוישות.</translation>
    </message>
    <message>
        <source>Vacancies for each unemployed</source>
        <translation>משרות פנויות לכל מובטל</translation>
    </message>
    <message>
        <source>Jobs left open at the end of December over unemployed residents; compare T59.</source>
        <translation>משרות שנותרו פנויות בסוף דצמבר ביחס לתושבים מובטלים; השוו ל-T59.</translation>
    </message>
    <message>
        <source>Jobs for each working resident</source>
        <translation>משרות לכל תושב עובד</translation>
    </message>
    <message>
        <source>Jobs filled in the area over employed residents of the area: above 1, more commute in than out.</source>
        <translation>משרות מאוישות באזור ביחס לתושביו המועסקים: מעל 1, יותר נכנסים לעבוד מיוצאים.</translation>
    </message>
    <message>
        <source>Matriculation</source>
        <translation>בגרות</translation>
    </message>
    <message>
        <source>Share with matriculation among residents who were 18 or 19 when the school year began; baseline T80.</source>
        <translation>חלק הזכאים לבגרות בין תושבים שהיו בני 18 או 19 בתחילת שנת הלימודים; בסיס T80.</translation>
    </message>
    <message>
        <source>Matriculation gap of groups</source>
        <translation>פער בגרות בין קבוצות</translation>
    </message>
    <message>
        <source>Share with matriculation at 18-19 of Jewish and other residents less that of Arab ones; compare T80.</source>
        <translation>שיעור הבגרות בגיל 18-19 של יהודים ואחרים פחות זה של ערבים; השוו ל-T80.</translation>
    </message>
    <message>
        <source>Degrees at 25-34</source>
        <translation>תארים בגילי 25-34</translation>
    </message>
    <message>
        <source>Share with a degree among residents of 25-34; degrees are taken at 26.</source>
        <translation>חלק בעלי תואר בין תושבים בני 25-34; תואר נלקח בגיל 26.</translation>
    </message>
    <message>
        <source>Degrees at 35-54</source>
        <translation>תארים בגילי 35-54</translation>
    </message>
    <message>
        <source>Share with a degree among residents of 35-54; compare T84.</source>
        <translation>חלק בעלי תואר בין תושבים בני 35-54; השוו ל-T84.</translation>
    </message>
    <message>
        <source>Daycare under 3</source>
        <translation>מעון מתחת לגיל 3</translation>
    </message>
    <message>
        <source>Share of residents of 0-2 in supervised daycare, last school year.</source>
        <translation>חלק התושבים בני 0-2 במעון מפוקח, בשנת הלימודים האחרונה.</translation>
    </message>
    <message>
        <source>Preschool</source>
        <translation>גן ילדים</translation>
    </message>
    <message>
        <source>Share of those of 6 who went to preschool.</source>
        <translation>חלק בני 6 שהלכו לגן ילדים.</translation>
    </message>
    <message>
        <source>Development at 6</source>
        <translation>התפתחות בגיל 6</translation>
    </message>
    <message>
        <source>Mean skill of those of 6; 0 is the mean of the population of the start.</source>
        <translation>המיומנות הממוצעת של בני 6; 0 הוא ממוצע האוכלוסייה בהתחלה.</translation>
    </message>
    <message>
        <source>Skill of pupils</source>
        <translation>מיומנות התלמידים</translation>
    </message>
    <message>
        <source>Mean skill of those of 6-17.</source>
        <translation>המיומנות הממוצעת של בני 6-17.</translation>
    </message>
    <message>
        <source>Skill at 18</source>
        <translation>מיומנות בגיל 18</translation>
    </message>
    <message>
        <source>Mean skill of those of 18: the sum of all stages of childhood.</source>
        <translation>המיומנות הממוצעת של בני 18: הסכום של כל שלבי הילדות.</translation>
    </message>
    <message>
        <source>Character at 18</source>
        <translation>אופי בגיל 18</translation>
    </message>
    <message>
        <source>Mean perseverance and social skill of those of 18.</source>
        <translation>ההתמדה והכישורים החברתיים בממוצע של בני 18.</translation>
    </message>
    <message>
        <source>Matriculation for universities</source>
        <translation>בגרות לאוניברסיטה</translation>
    </message>
    <message>
        <source>Share of those of 18 with a certificate that universities accept; compare T81.</source>
        <translation>חלק בני 18 בעלי תעודה שהאוניברסיטאות מקבלות; השוו ל-T81.</translation>
    </message>
    <message>
        <source>Matriculation of the poorer half</source>
        <translation>בגרות של המחצית הענייה</translation>
    </message>
    <message>
        <source>Share with matriculation of those of 18 whose parents stood in the lower half of incomes (D24, D25).</source>
        <translation>חלק הזכאים לבגרות מבני 18 שהוריהם היו במחצית התחתונה של ההכנסות (D24, D25).</translation>
    </message>
    <message>
        <source>Entered higher education</source>
        <translation>נכנסו להשכלה גבוהה</translation>
    </message>
    <message>
        <source>Share of those of 26 who entered higher education; compare T82.</source>
        <translation>חלק בני 26 שנכנסו להשכלה גבוהה; השוו ל-T82.</translation>
    </message>
    <message>
        <source>Higher education of the poorer half</source>
        <translation>השכלה גבוהה של המחצית הענייה</translation>
    </message>
    <message>
        <source>Share of those of 26 from the lower half of incomes who entered higher education.</source>
        <translation>חלק בני 26 מהמחצית התחתונה של ההכנסות שנכנסו להשכלה גבוהה.</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>קבלה ללימודים</translation>
    </message>
    <message>
        <source>Share of this year&apos;s applicants for higher education who found a place.</source>
        <translation>חלק המועמדים השנה להשכלה גבוהה שמצאו מקום.</translation>
    </message>
    <message>
        <source>Youth movements</source>
        <translation>תנועות נוער</translation>
    </message>
    <message>
        <source>Share of residents of 9-17 in youth movements.</source>
        <translation>חלק התושבים בני 9-17 בתנועות נוער.</translation>
    </message>
    <message>
        <source>Arab to Jewish youth movements</source>
        <translation>תנועות נוער: ערבים לעומת יהודים</translation>
    </message>
    <message>
        <source>Share in youth movements of Arab residents of 9-17 over that of Jewish and other ones.</source>
        <translation>חלק החברים בתנועות נוער בקרב תושבים ערבים בני 9-17 ביחס ליהודים ואחרים.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Share of those of 22 who did military, national or civic service.</source>
        <translation>חלק בני 22 ששירתו בצבא, בשירות לאומי או בשירות אזרחי.</translation>
    </message>
    <message>
        <source>Science excellence</source>
        <translation>מצוינות במדעים</translation>
    </message>
    <message>
        <source>Share of pupils of 12-17 in a science excellence programme or STEM track.</source>
        <translation>חלק התלמידים בני 12-17 בתוכנית למצוינות במדעים או במגמת STEM.</translation>
    </message>
    <message>
        <source>Procurement in the region</source>
        <translation>רכש באזור</translation>
    </message>
    <message>
        <source>Share of purchases by contract of authorities and cluster bodies whose supplier is a business of the region.</source>
        <translation>חלק הרכישות בחוזה של רשויות וגופי אשכול שהספק בהן הוא עסק מהאזור.</translation>
    </message>
    <message>
        <source>Procurement in the authority</source>
        <translation>רכש ברשות</translation>
    </message>
    <message>
        <source>Share of purchases by contract whose supplier is a business of the authority that buys.</source>
        <translation>חלק הרכישות בחוזה שהספק בהן הוא עסק מהרשות הקונה.</translation>
    </message>
    <message>
        <source>Household spending in the region</source>
        <translation>הוצאת משקי בית באזור</translation>
    </message>
    <message>
        <source>Share of household spending on goods and services, net of VAT, that businesses of the region receive.</source>
        <translation>חלק הוצאת משקי הבית על סחורות ושירותים, נטו ממע״מ, שמגיע לעסקי האזור.</translation>
    </message>
    <message>
        <source>Local retention, round 1</source>
        <translation>שימור מקומי, סבב 1</translation>
    </message>
    <message>
        <source>What residents (wages) and businesses (contracts) of the region get of a shekel of municipal spending.</source>
        <translation>מה שתושבים (שכר) ועסקים (חוזים) באזור מקבלים משקל של הוצאה מוניציפלית.</translation>
    </message>
    <message>
        <source>Local retention, round 2</source>
        <translation>שימור מקומי, סבב 2</translation>
    </message>
    <message>
        <source>What is in the region after those who got a shekel of municipal spending have spent their part.</source>
        <translation>מה שנמצא באזור אחרי שמקבלי שקל של הוצאה מוניציפלית הוציאו את חלקם.</translation>
    </message>
    <message>
        <source>Local retention, round 3</source>
        <translation>שימור מקומי, סבב 3</translation>
    </message>
    <message>
        <source>What is in the region of a shekel of municipal spending after a third round.</source>
        <translation>מה שנמצא באזור משקל של הוצאה מוניציפלית אחרי סבב שלישי.</translation>
    </message>
    <message>
        <source>LM3</source>
        <translation>‏LM3</translation>
    </message>
    <message>
        <source>Local multiplier: the shekel, what stays after the first round and after the second, over the shekel.</source>
        <translation>מכפיל מקומי: השקל, מה שנשאר אחרי הסבב הראשון ואחרי השני, ביחס לשקל.</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>תושבים</translation>
    </message>
    <message>
        <source>Residents at the end of the year; baseline T01.</source>
        <translation>תושבים בסוף השנה; בסיס T01.</translation>
    </message>
    <message>
        <source>Population growth</source>
        <translation>גידול האוכלוסייה</translation>
    </message>
    <message>
        <source>Residents at the end of the year over those of January, less 1; compare T05.</source>
        <translation>תושבים בסוף השנה ביחס לינואר, פחות 1; השוו ל-T05.</translation>
    </message>
    <message>
        <source>Births</source>
        <translation>לידות</translation>
    </message>
    <message>
        <source>Births of the year for 1,000 residents; baseline T94.</source>
        <translation>לידות בשנה ל-1,000 תושבים; בסיס T94.</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>פטירות</translation>
    </message>
    <message>
        <source>Deaths of the year for 1,000 residents; baseline T94.</source>
        <translation>פטירות בשנה ל-1,000 תושבים; בסיס T94.</translation>
    </message>
    <message>
        <source>Net migration</source>
        <translation>מאזן הגירה</translation>
    </message>
    <message>
        <source>Arrivals less departures of the year for 1,000 residents; moves inside an area cancel.</source>
        <translation>נכנסים פחות יוצאים בשנה ל-1,000 תושבים; מעברים בתוך אזור מתקזזים.</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>יציאות</translation>
    </message>
    <message>
        <source>Residents who left their authority in the year, for another one or the rest of the country; compare T90.</source>
        <translation>תושבים שעזבו בשנה את רשותם לאחרת או לשאר הארץ; השוו ל-T90.</translation>
    </message>
    <message>
        <source>Aged 0-17</source>
        <translation>בני 0-17</translation>
    </message>
    <message>
        <source>Share of residents of 0-17; baseline T93.</source>
        <translation>חלק התושבים בני 0-17; בסיס T93.</translation>
    </message>
    <message>
        <source>Aged 65+</source>
        <translation>בני 65+</translation>
    </message>
    <message>
        <source>Share of residents of 65 and older; baseline T92.</source>
        <translation>חלק התושבים בני 65 ומעלה; בסיס T92.</translation>
    </message>
    <message>
        <source>Jewish and other residents</source>
        <translation>תושבים יהודים ואחרים</translation>
    </message>
    <message>
        <source>Share of Jewish and other residents, as the CBS counts them.</source>
        <translation>חלק התושבים היהודים והאחרים, כפי שהלמ״ס סופרת.</translation>
    </message>
    <message>
        <source>Arab residents</source>
        <translation>תושבים ערבים</translation>
    </message>
    <message>
        <source>Share of Arab residents, Druze and Bedouin included.</source>
        <translation>חלק התושבים הערבים, כולל דרוזים ובדואים.</translation>
    </message>
    <message>
        <source>Druze residents</source>
        <translation>תושבים דרוזים</translation>
    </message>
    <message>
        <source>Share of Druze residents.</source>
        <translation>חלק התושבים הדרוזים.</translation>
    </message>
    <message>
        <source>Bedouin residents</source>
        <translation>תושבים בדואים</translation>
    </message>
    <message>
        <source>Share of Bedouin residents.</source>
        <translation>חלק התושבים הבדואים.</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>משקי בית</translation>
    </message>
    <message>
        <source>Households at the end of the year.</source>
        <translation>משקי בית בסוף השנה.</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>גודל משק בית</translation>
    </message>
    <message>
        <source>Mean number of members of a household.</source>
        <translation>מספר הנפשות הממוצע במשק בית.</translation>
    </message>
    <message>
        <source>Lonely seniors</source>
        <translation>אזרחים ותיקים בודדים</translation>
    </message>
    <message>
        <source>Share of residents of 65 and older whose loneliness lies above the threshold that gives T101 at the start.</source>
        <translation>חלק בני 65 ומעלה שבדידותם מעל הסף שנותן את T101 בהתחלה.</translation>
    </message>
    <message>
        <source>Members of seniors&apos; communities</source>
        <translation>חברים בקהילות ותיקים</translation>
    </message>
    <message>
        <source>Share of residents of 65 and older who take part in a seniors&apos; community.</source>
        <translation>חלק בני 65 ומעלה שמשתתפים בקהילת ותיקים.</translation>
    </message>
    <message>
        <source>Arab to Jewish loneliness</source>
        <translation>בדידות: ערבים לעומת יהודים</translation>
    </message>
    <message>
        <source>Share of lonely among Arab seniors over that among Jewish and other ones; compare T103.</source>
        <translation>חלק הבודדים בקרב ותיקים ערבים ביחס ליהודים ואחרים; השוו ל-T103.</translation>
    </message>
    <message>
        <source>Arab to Jewish membership</source>
        <translation>חברות: ערבים לעומת יהודים</translation>
    </message>
    <message>
        <source>Share of members among Arab seniors over that among Jewish and other ones (reach equity).</source>
        <translation>חלק החברים בקרב ותיקים ערבים ביחס ליהודים ואחרים (שוויון בהגעה).</translation>
    </message>
    <message>
        <source>Loneliness</source>
        <translation>בדידות</translation>
    </message>
    <message>
        <source>Mean loneliness of residents of 65 and older, last October: the primary outcome; prevalence is derived.</source>
        <translation>בדידות ממוצעת של תושבים בני 65 ומעלה, באוקטובר האחרון: התוצאה העיקרית; השכיחות נגזרת ממנה.</translation>
    </message>
    <message>
        <source>Members less others in loneliness</source>
        <translation>בדידות: חברים פחות אחרים</translation>
    </message>
    <message>
        <source>Mean loneliness of members less that of the others, over the spread of all; groups differ in who joins them.</source>
        <translation>הבדידות הממוצעת של חברים פחות זו של האחרים, ביחס לפיזור של כולם; הקבוצות נבדלות במי שמצטרפים אליהן.</translation>
    </message>
    <message>
        <source>Groups of seniors</source>
        <translation>קבוצות ותיקים</translation>
    </message>
    <message>
        <source>Communities of seniors, real ones.</source>
        <translation>קהילות ותיקים, במספרים אמיתיים.</translation>
    </message>
    <message>
        <source>Groups of programmes</source>
        <translation>קבוצות של תוכניות</translation>
    </message>
    <message>
        <source>Communities of seniors that a programme founded.</source>
        <translation>קהילות ותיקים שתוכנית הקימה.</translation>
    </message>
    <message>
        <source>Size of a group</source>
        <translation>גודל קבוצה</translation>
    </message>
    <message>
        <source>Mean members of a community of seniors.</source>
        <translation>מספר החברים הממוצע בקהילת ותיקים.</translation>
    </message>
    <message>
        <source>Waiting for a group</source>
        <translation>ממתינים לקבוצה</translation>
    </message>
    <message>
        <source>Share of seniors who look for a community in October and are not placed yet.</source>
        <translation>חלק הוותיקים שמחפשים קהילה באוקטובר ועדיין לא שובצו.</translation>
    </message>
    <message>
        <source>Communities on screens</source>
        <translation>קהילות על מסכים</translation>
    </message>
    <message>
        <source>Share of members whose community meets on screens only.</source>
        <translation>חלק החברים שקהילתם נפגשת על מסכים בלבד.</translation>
    </message>
    <message>
        <source>Seniors online</source>
        <translation>ותיקים באינטרנט</translation>
    </message>
    <message>
        <source>Share of residents of 65 and older who use the internet; compare T110.</source>
        <translation>חלק התושבים בני 65 ומעלה שמשתמשים באינטרנט; השוו ל-T110.</translation>
    </message>
    <message>
        <source>Reach: not under the lamp</source>
        <translation>הגעה: לא מתחת לפנס</translation>
    </message>
    <message>
        <source>Membership of seniors who are hard to reach over that of the others.</source>
        <translation>שיעור החברות של ותיקים שקשה להגיע אליהם ביחס לאחרים.</translation>
    </message>
    <message>
        <source>Reach: limited mobility</source>
        <translation>הגעה: מוגבלי ניידות</translation>
    </message>
    <message>
        <source>Membership of seniors of limited mobility over that of the others.</source>
        <translation>שיעור החברות של ותיקים מוגבלי ניידות ביחס לאחרים.</translation>
    </message>
    <message>
        <source>Reach: Russian and Amharic</source>
        <translation>הגעה: רוסית ואמהרית</translation>
    </message>
    <message>
        <source>Membership of seniors who speak Russian or Amharic over that of the others.</source>
        <translation>שיעור החברות של ותיקים דוברי רוסית או אמהרית ביחס לאחרים.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>רמת השירות</translation>
    </message>
    <message>
        <source>Service level over all domains, weighted by what the country spends on each; areas by residents.</source>
        <translation>רמת השירות בכל התחומים, משוקללת לפי הוצאות הארץ בכל תחום; אזורים לפי תושבים.</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>סל שירותים</translation>
    </message>
    <message>
        <source>Share of residents who receive a service at 0.8 of the national mean of the start, mean over the domains.</source>
        <translation>חלק התושבים שמקבלים שירות ב-0.8 מהממוצע הארצי בהתחלה, ממוצע על התחומים.</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>מעל הסף</translation>
    </message>
    <message>
        <source>Share of residents whose providers serve enough residents for a full service, mean over the domains.</source>
        <translation>חלק התושבים שספקי השירות שלהם משרתים מספיק תושבים לשירות מלא, ממוצע על התחומים.</translation>
    </message>
    <message>
        <source>Special services</source>
        <translation>שירותים מיוחדים</translation>
    </message>
    <message>
        <source>Share of residents where a service that needs more residents than one authority has is open (L04).</source>
        <translation>חלק התושבים שאצלם פתוח שירות שדורש יותר תושבים משיש לרשות אחת (L04).</translation>
    </message>
    <message>
        <source>Joint services</source>
        <translation>שירותים משותפים</translation>
    </message>
    <message>
        <source>Domains that an authority shares with others; in a cluster or the region, joint services that exist.</source>
        <translation>תחומים שרשות חולקת עם אחרות; באשכול או באזור, שירותים משותפים קיימים.</translation>
    </message>
    <message>
        <source>Members of joint services</source>
        <translation>חברות בשירותים משותפים</translation>
    </message>
    <message>
        <source>Authorities that share at least one domain.</source>
        <translation>רשויות שחולקות לפחות תחום אחד.</translation>
    </message>
    <message>
        <source>Level of administration</source>
        <translation>רמת מינהל</translation>
    </message>
    <message>
        <source>Service level of administration; 1 is the national mean of the start. Areas by residents.</source>
        <translation>רמת השירות במינהל; 1 הוא הממוצע הארצי בהתחלה. אזורים לפי תושבים.</translation>
    </message>
    <message>
        <source>Level of waste</source>
        <translation>רמת פסולת</translation>
    </message>
    <message>
        <source>Service level of waste; 1 is the national mean of the start. Areas by residents.</source>
        <translation>רמת השירות בפסולת; 1 הוא הממוצע הארצי בהתחלה. אזורים לפי תושבים.</translation>
    </message>
    <message>
        <source>Level of pupil transport</source>
        <translation>רמת הסעות תלמידים</translation>
    </message>
    <message>
        <source>Service level of pupil transport; 1 is the national mean of the start. Areas by residents.</source>
        <translation>רמת השירות בהסעות תלמידים; 1 הוא הממוצע הארצי בהתחלה. אזורים לפי תושבים.</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>רמת חינוך</translation>
    </message>
    <message>
        <source>Service level of education; 1 is the national mean of the start. Areas by residents.</source>
        <translation>רמת השירות בחינוך; 1 הוא הממוצע הארצי בהתחלה. אזורים לפי תושבים.</translation>
    </message>
    <message>
        <source>Level of early childhood</source>
        <translation>רמת הגיל הרך</translation>
    </message>
    <message>
        <source>Service level of early childhood; 1 is the national mean of the start. Areas by residents.</source>
        <translation>רמת השירות בהגיל הרך; 1 הוא הממוצע הארצי בהתחלה. אזורים לפי תושבים.</translation>
    </message>
    <message>
        <source>Level of welfare</source>
        <translation>רמת רווחה</translation>
    </message>
    <message>
        <source>Service level of welfare; 1 is the national mean of the start. Areas by residents.</source>
        <translation>רמת השירות ברווחה; 1 הוא הממוצע הארצי בהתחלה. אזורים לפי תושבים.</translation>
    </message>
    <message>
        <source>Level of seniors</source>
        <translation>רמת אזרחים ותיקים</translation>
    </message>
    <message>
        <source>Service level of seniors; 1 is the national mean of the start. Areas by residents.</source>
        <translation>רמת השירות באזרחים ותיקים; 1 הוא הממוצע הארצי בהתחלה. אזורים לפי תושבים.</translation>
    </message>
    <message>
        <source>Level of culture</source>
        <translation>רמת תרבות</translation>
    </message>
    <message>
        <source>Service level of culture; 1 is the national mean of the start. Areas by residents.</source>
        <translation>רמת השירות בתרבות; 1 הוא הממוצע הארצי בהתחלה. אזורים לפי תושבים.</translation>
    </message>
    <message>
        <source>Level of transport</source>
        <translation>רמת תחבורה</translation>
    </message>
    <message>
        <source>Service level of transport; 1 is the national mean of the start. Areas by residents.</source>
        <translation>רמת השירות בתחבורה; 1 הוא הממוצע הארצי בהתחלה. אזורים לפי תושבים.</translation>
    </message>
    <message>
        <source>Level of business</source>
        <translation>רמת פיתוח עסקי</translation>
    </message>
    <message>
        <source>Service level of business; 1 is the national mean of the start. Areas by residents.</source>
        <translation>רמת השירות בפיתוח עסקי; 1 הוא הממוצע הארצי בהתחלה. אזורים לפי תושבים.</translation>
    </message>
    <message>
        <source>Level of planning</source>
        <translation>רמת תכנון</translation>
    </message>
    <message>
        <source>Service level of planning; 1 is the national mean of the start. Areas by residents.</source>
        <translation>רמת השירות בתכנון; 1 הוא הממוצע הארצי בהתחלה. אזורים לפי תושבים.</translation>
    </message>
    <message>
        <source>Unit cost of administration</source>
        <translation>עלות יחידה: מינהל</translation>
    </message>
    <message>
        <source>What a unit of administration costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>עלות יחידה של מינהל כפי שהיא מסופקת; יחידה משרתת אדם אחד בשנה; METRICS סעיף 7.</translation>
    </message>
    <message>
        <source>Unit cost of waste</source>
        <translation>עלות יחידה: פסולת</translation>
    </message>
    <message>
        <source>What a unit of waste costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>עלות יחידה של פסולת כפי שהיא מסופקת; יחידה משרתת אדם אחד בשנה; METRICS סעיף 7.</translation>
    </message>
    <message>
        <source>Unit cost of pupil transport</source>
        <translation>עלות יחידה: הסעות תלמידים</translation>
    </message>
    <message>
        <source>What a unit of pupil transport costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>עלות יחידה של הסעות תלמידים כפי שהיא מסופקת; יחידה משרתת אדם אחד בשנה; METRICS סעיף 7.</translation>
    </message>
    <message>
        <source>Unit cost of education</source>
        <translation>עלות יחידה: חינוך</translation>
    </message>
    <message>
        <source>What a unit of education costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>עלות יחידה של חינוך כפי שהיא מסופקת; יחידה משרתת אדם אחד בשנה; METRICS סעיף 7.</translation>
    </message>
    <message>
        <source>Unit cost of early childhood</source>
        <translation>עלות יחידה: הגיל הרך</translation>
    </message>
    <message>
        <source>What a unit of early childhood costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>עלות יחידה של הגיל הרך כפי שהיא מסופקת; יחידה משרתת אדם אחד בשנה; METRICS סעיף 7.</translation>
    </message>
    <message>
        <source>Unit cost of welfare</source>
        <translation>עלות יחידה: רווחה</translation>
    </message>
    <message>
        <source>What a unit of welfare costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>עלות יחידה של רווחה כפי שהיא מסופקת; יחידה משרתת אדם אחד בשנה; METRICS סעיף 7.</translation>
    </message>
    <message>
        <source>Unit cost of seniors</source>
        <translation>עלות יחידה: אזרחים ותיקים</translation>
    </message>
    <message>
        <source>What a unit of seniors costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>עלות יחידה של אזרחים ותיקים כפי שהיא מסופקת; יחידה משרתת אדם אחד בשנה; METRICS סעיף 7.</translation>
    </message>
    <message>
        <source>Unit cost of culture</source>
        <translation>עלות יחידה: תרבות</translation>
    </message>
    <message>
        <source>What a unit of culture costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>עלות יחידה של תרבות כפי שהיא מסופקת; יחידה משרתת אדם אחד בשנה; METRICS סעיף 7.</translation>
    </message>
    <message>
        <source>Unit cost of transport</source>
        <translation>עלות יחידה: תחבורה</translation>
    </message>
    <message>
        <source>What a unit of transport costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>עלות יחידה של תחבורה כפי שהיא מסופקת; יחידה משרתת אדם אחד בשנה; METRICS סעיף 7.</translation>
    </message>
    <message>
        <source>Unit cost of business</source>
        <translation>עלות יחידה: פיתוח עסקי</translation>
    </message>
    <message>
        <source>What a unit of business costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>עלות יחידה של פיתוח עסקי כפי שהיא מסופקת; יחידה משרתת אדם אחד בשנה; METRICS סעיף 7.</translation>
    </message>
    <message>
        <source>Unit cost of planning</source>
        <translation>עלות יחידה: תכנון</translation>
    </message>
    <message>
        <source>What a unit of planning costs as provided, a unit serving one person for a year; METRICS section 7.</source>
        <translation>עלות יחידה של תכנון כפי שהיא מסופקת; יחידה משרתת אדם אחד בשנה; METRICS סעיף 7.</translation>
    </message>
    <message>
        <source>Unrelated variety</source>
        <translation>גיוון בענפים רחוקים</translation>
    </message>
    <message>
        <source>Entropy of jobs across four families of sectors: a shock to one leaves the others.</source>
        <translation>אנטרופיה של המשרות בין ארבע משפחות ענפים: זעזוע לאחת משאיר את האחרות.</translation>
    </message>
    <message>
        <source>Related variety</source>
        <translation>גיוון בענפים קרובים</translation>
    </message>
    <message>
        <source>Entropy of jobs inside the families of related sectors, weighted by their shares: where ideas pass on.</source>
        <translation>אנטרופיה של המשרות בתוך משפחות הענפים הקרובים, משוקללת בחלקיהן: שם רעיונות עוברים הלאה.</translation>
    </message>
    <message>
        <source>Take-up of calls</source>
        <translation>הגשה לקולות קוראים</translation>
    </message>
    <message>
        <source>Calls to which authorities applied, of those open to them. Source: METRICS section 7.</source>
        <translation>קולות קוראים שרשויות הגישו אליהם, מתוך הפתוחים בפניהן. מקור: METRICS סעיף 7.</translation>
    </message>
    <message>
        <source>Success with calls</source>
        <translation>הצלחה בקולות קוראים</translation>
    </message>
    <message>
        <source>Calls that authorities won, of those to which they applied.</source>
        <translation>קולות קוראים שרשויות זכו בהם, מתוך אלה שהגישו אליהם.</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>ניצול מענקים</translation>
    </message>
    <message>
        <source>What is spent of the awards of the year; the rest returns to the state.</source>
        <translation>מה שמנוצל מהמענקים של השנה; השאר חוזר למדינה.</translation>
    </message>
    <message>
        <source>Project grants</source>
        <translation>מענקי פרויקטים</translation>
    </message>
    <message>
        <source>Grants won in calls and spent, without the own share.</source>
        <translation>מענקים שזכו בהם בקולות קוראים ונוצלו, בלי ההשתתפות העצמית.</translation>
    </message>
    <message>
        <source>Additional grants</source>
        <translation>מענקים נוספים</translation>
    </message>
    <message>
        <source>Project grants beyond those expected at the start that the state pays on top, displaced ones left out.</source>
        <translation>מענקי פרויקטים מעבר לצפוי בהתחלה שהמדינה מוסיפה לשלם, בלי אלה שנדחקו.</translation>
    </message>
    <message>
        <source>Displaced grants</source>
        <translation>מענקים שנדחקו</translation>
    </message>
    <message>
        <source>Project grants beyond those expected at the start that applicants elsewhere lose; negative where they gain.</source>
        <translation>מענקי פרויקטים מעבר לצפוי בהתחלה שמגישות במקום אחר מפסידות; שלילי כשהן מרוויחות.</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>מינוף</translation>
    </message>
    <message>
        <source>Project grants and raised donations for each shekel that members pay as own share and for programmes.</source>
        <translation>מענקי פרויקטים ותרומות שגויסו על כל שקל שהחברות משלמות כהשתתפות עצמית ועל תוכניות.</translation>
    </message>
    <message>
        <source>Grants won by voice</source>
        <translation>מענקים שהושגו בזכות הקול</translation>
    </message>
    <message>
        <source>Discretionary transfers that clusters won by speaking with one voice.</source>
        <translation>העברות שבשיקול דעת שאשכולות זכו בהן משום שדיברו בקול אחד.</translation>
    </message>
    <message>
        <source>Grants for the basket</source>
        <translation>מענקים לסל השירותים</translation>
    </message>
    <message>
        <source>What the state pays so that services reach the national basket.</source>
        <translation>מה שהמדינה משלמת כדי שהשירותים יגיעו לסל הארצי.</translation>
    </message>
    <message>
        <source>State support of clusters</source>
        <translation>תמיכת המדינה באשכולות</translation>
    </message>
    <message>
        <source>Allocations to cluster bodies and subsidies for joining.</source>
        <translation>הקצבות לגופי האשכולות וסבסוד להצטרפות.</translation>
    </message>
    <message>
        <source>Third sector</source>
        <translation>מגזר שלישי</translation>
    </message>
    <message>
        <source>Spending of the third sector, donations raised by associations of friends included.</source>
        <translation>הוצאות המגזר השלישי, כולל תרומות שגייסו אגודות ידידים.</translation>
    </message>
    <message>
        <source>Municipal capacity</source>
        <translation>יכולת מוניציפלית</translation>
    </message>
    <message>
        <source>Capacity of authorities in [0, 1], mean over residents.</source>
        <translation>יכולת הרשויות בתחום [0, 1], ממוצע על התושבים.</translation>
    </message>
    <message>
        <source>Use of data</source>
        <translation>שימוש בנתונים</translation>
    </message>
    <message>
        <source>Share of service spending that is allotted with information: data at hand, as far as capacity makes use of it.</source>
        <translation>חלק ההוצאה על שירותים שמוקצה על סמך מידע: הנתונים הזמינים, ככל שהיכולת מאפשרת להשתמש בהם.</translation>
    </message>
    <message>
        <source>Planning horizon</source>
        <translation>אופק תכנון</translation>
    </message>
    <message>
        <source>Share of service spending that stands in plans of several years.</source>
        <translation>חלק ההוצאה על שירותים שנמצא בתוכניות רב-שנתיות.</translation>
    </message>
    <message>
        <source>Public participation</source>
        <translation>שיתוף הציבור</translation>
    </message>
    <message>
        <source>Residents who are engaged as leaders on platforms.</source>
        <translation>תושבים שפועלים כמנהיגים בפלטפורמות.</translation>
    </message>
    <message>
        <source>Institutionalisation</source>
        <translation>מיסוד</translation>
    </message>
    <message>
        <source>Degree to which the cluster body is an institution, in [0, 1].</source>
        <translation>המידה שבה גוף האשכול הוא מוסד, בתחום [0, 1].</translation>
    </message>
    <message>
        <source>Core stability</source>
        <translation>יציבות הליבה</translation>
    </message>
    <message>
        <source>Share of tested sub-coalitions of joint services that would not pay less by themselves; NaN without any.</source>
        <translation>חלק תת-הקואליציות שנבדקו בשירותים משותפים שלא היו משלמות פחות לבדן; NaN כשאין כאלה.</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>תועלת נטו</translation>
    </message>
    <message>
        <source>Savings, grants and donations won by joint action less programme costs and dues, of those who take part.</source>
        <translation>חיסכון, מענקים ותרומות שהושגו בפעולה משותפת, בניכוי עלות תוכניות ודמי חברות, של המשתתפות.</translation>
    </message>
    <message>
        <source>Partners with added value</source>
        <translation>שותפות עם ערך מוסף</translation>
    </message>
    <message>
        <source>Share of authorities that take part in joint action with a net benefit of at least 0.</source>
        <translation>חלק הרשויות המשתתפות בפעולה משותפת שתועלתן נטו אינה שלילית.</translation>
    </message>
    <message>
        <source>Inequality of benefits</source>
        <translation>אי-שוויון בתועלת</translation>
    </message>
    <message>
        <source>Gini coefficient between members of the net saving per resident; losses count, so it is over absolute values.</source>
        <translation>מקדם ג׳יני בין החברות של החיסכון נטו לתושב; הפסדים נספרים, ולכן הוא מחושב על ערכים מוחלטים.</translation>
    </message>
    <message>
        <source>Rank-rank slope (projected)</source>
        <translation>שיפוע דירוג-דירוג (תחזית)</translation>
    </message>
    <message>
        <source>Slope of the rank of those of 20-29, by what their human capital commands, on their parents&apos; rank (T46).</source>
        <translation>שיפוע הדירוג של בני 20-29, לפי מה שהון האנוש שלהם שווה, ביחס לדירוג הוריהם (T46).</translation>
    </message>
    <message>
        <source>Rank-rank slope</source>
        <translation>שיפוע דירוג-דירוג</translation>
    </message>
    <message>
        <source>Slope of the income rank of those of 30-36 on their parents&apos; rank (T46); no value until a cohort is 30.</source>
        <translation>שיפוע דירוג ההכנסה של בני 30-36 ביחס לדירוג הוריהם (T46); אין ערך עד שמחזור מגיע לגיל 30.</translation>
    </message>
    <message>
        <source>Upward rank from the 25th percentile (projected)</source>
        <translation>ניידות כלפי מעלה מאחוזון 25 (תחזית)</translation>
    </message>
    <message>
        <source>Expected rank at 20-29 of a child whose parents stood at the 25th percentile.</source>
        <translation>הדירוג הצפוי בגילי 20-29 של ילד שהוריו היו באחוזון ה-25.</translation>
    </message>
    <message>
        <source>Upward rank from the 25th percentile</source>
        <translation>ניידות כלפי מעלה מאחוזון 25</translation>
    </message>
    <message>
        <source>Expected income rank at 30-36 of a child whose parents stood at the 25th percentile.</source>
        <translation>דירוג ההכנסה הצפוי בגילי 30-36 של ילד שהוריו היו באחוזון ה-25.</translation>
    </message>
    <message>
        <source>From the lowest to the highest quarter (projected)</source>
        <translation>מהרבע התחתון לעליון (תחזית)</translation>
    </message>
    <message>
        <source>Share of those of 20-29 from the lowest quarter of families who stand in the highest one (T47).</source>
        <translation>חלק בני 20-29 מהרבע התחתון של המשפחות שנמצאים ברבע העליון (T47).</translation>
    </message>
    <message>
        <source>From the lowest to the highest quarter</source>
        <translation>מהרבע התחתון לעליון</translation>
    </message>
    <message>
        <source>Share of those of 30-36 from the lowest quarter of families who stand in the highest one (T47).</source>
        <translation>חלק בני 30-36 מהרבע התחתון של המשפחות שנמצאים ברבע העליון (T47).</translation>
    </message>
    <message>
        <source>Staying in the lowest quarter (projected)</source>
        <translation>נשארים ברבע התחתון (תחזית)</translation>
    </message>
    <message>
        <source>Share of those of 20-29 from the lowest quarter of families who stand in the lowest one.</source>
        <translation>חלק בני 20-29 מהרבע התחתון של המשפחות שנמצאים ברבע התחתון.</translation>
    </message>
    <message>
        <source>Employment at 30</source>
        <translation>תעסוקה בגיל 30</translation>
    </message>
    <message>
        <source>Share at work of those of 30-36 whose parents&apos; rank is known: the last milestone of a cohort.</source>
        <translation>חלק העובדים מבני 30-36 שדירוג הוריהם ידוע: אבן הדרך האחרונה של מחזור.</translation>
    </message>
    <message>
        <source>Density of ties</source>
        <translation>צפיפות הקשרים</translation>
    </message>
    <message>
        <source>Ties over all pairs of actors; NaN for a single authority. Source: METRICS section 5.</source>
        <translation>קשרים ביחס לכלל זוגות השחקנים; NaN לרשות יחידה. מקור: METRICS סעיף 5.</translation>
    </message>
    <message>
        <source>Ties across sectors</source>
        <translation>קשרים בין מגזרים</translation>
    </message>
    <message>
        <source>Share of ties that join actors of different kinds.</source>
        <translation>חלק הקשרים שמחברים שחקנים מסוגים שונים.</translation>
    </message>
    <message>
        <source>Ties of an actor</source>
        <translation>קשרים לשחקן</translation>
    </message>
    <message>
        <source>Mean number of ties of an actor; of the authority itself for an authority.</source>
        <translation>מספר הקשרים הממוצע של שחקן; ברשות – של הרשות עצמה.</translation>
    </message>
    <message>
        <source>Largest component</source>
        <translation>הרכיב הגדול ביותר</translation>
    </message>
    <message>
        <source>Share of actors that belong to the largest component; NaN for a single authority.</source>
        <translation>חלק השחקנים ששייכים לרכיב הגדול ביותר; NaN לרשות יחידה.</translation>
    </message>
    <message>
        <source>Betweenness of the cluster body</source>
        <translation>מרכזיות התיווך של גוף האשכול</translation>
    </message>
    <message>
        <source>Share of shortest paths between others of the cluster that lead over its body; the mean over clusters.</source>
        <translation>חלק המסלולים הקצרים ביותר בין אחרים באשכול שעוברים דרך הגוף שלו; הממוצע על האשכולות.</translation>
    </message>
    <message>
        <source>Fragmentation without the body</source>
        <translation>פיצול בלי הגוף</translation>
    </message>
    <message>
        <source>Share of pairs in a cluster that could not reach each other without its body; the mean over clusters.</source>
        <translation>חלק הזוגות באשכול שלא היו יכולים להגיע זה לזה בלי הגוף שלו; הממוצע על האשכולות.</translation>
    </message>
    <message>
        <source>Sectors in touch</source>
        <translation>מגזרים בקשר</translation>
    </message>
    <message>
        <source>Share of the other five kinds of actors with which an authority keeps a tie, mean over residents.</source>
        <translation>חלק חמשת סוגי השחקנים האחרים שרשות מקיימת איתם קשר, ממוצע על התושבים.</translation>
    </message>
    <message>
        <source>Prosperity gap</source>
        <translation>פער השגשוג</translation>
    </message>
    <message>
        <source>Mean factor by which incomes would have to be multiplied to reach 25 dollars a day, over the percentiles.</source>
        <translation>המכפיל הממוצע שהיה נדרש כדי שההכנסות יגיעו ל-25 דולר ביום, על פני האחוזונים.</translation>
    </message>
    <message>
        <source>Life expectancy</source>
        <translation>תוחלת חיים</translation>
    </message>
    <message>
        <source>Life expectancy at birth at the risks of the year, by the groups that live in the area.</source>
        <translation>תוחלת החיים בלידה לפי הסיכונים של השנה, לפי הקבוצות שגרות באזור.</translation>
    </message>
    <message>
        <source>Living standard</source>
        <translation>רמת חיים</translation>
    </message>
    <message>
        <source>Income that with Israel&apos;s unemployment and longevity and without inequality would be as good.</source>
        <translation>ההכנסה שהייתה טובה באותה מידה עם האבטלה ותוחלת החיים של ישראל ובלי אי-שוויון.</translation>
    </message>
    <message>
        <source>Inclusive growth</source>
        <translation>צמיחה מכלילה</translation>
    </message>
    <message>
        <source>Yearly growth since the start of the equal income that would be as good (Atkinson, aversion 1).</source>
        <translation>גידול שנתי מההתחלה של ההכנסה השווה שהייתה טובה באותה מידה (אטקינסון, סלידה 1).</translation>
    </message>
    <message>
        <source>Growth by equality</source>
        <translation>צמיחה משוויון</translation>
    </message>
    <message>
        <source>Yearly growth since the start of one less Atkinson&apos;s index: what more equality adds to the growth of the mean.</source>
        <translation>גידול שנתי מההתחלה של אחת פחות מדד אטקינסון: מה ששוויון רב יותר מוסיף לגידול הממוצע.</translation>
    </message>
    <message>
        <source>Gross product per worker</source>
        <translation>תוצר גולמי לעובד</translation>
    </message>
    <message>
        <source>Gross product by place of work over employed residents of the area; compare `labour_productivity`, over jobs.</source>
        <translation>תוצר גולמי לפי מקום העבודה ביחס לתושבי האזור המועסקים; השוו ל-`labour_productivity`, שמחושב למשרה.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>אמון</translation>
    </message>
    <message>
        <source>Share of residents of 20 and older who trust most people; compare T104.</source>
        <translation>חלק התושבים בני 20 ומעלה שנותנים אמון ברוב האנשים; השוו ל-T104.</translation>
    </message>
    <message>
        <source>Trust, Arab residents</source>
        <translation>אמון, תושבים ערבים</translation>
    </message>
    <message>
        <source>Share of Arab residents of 20 and older who trust most people.</source>
        <translation>חלק התושבים הערבים בני 20 ומעלה שנותנים אמון ברוב האנשים.</translation>
    </message>
    <message>
        <source>Trust gap of groups</source>
        <translation>פער אמון בין קבוצות</translation>
    </message>
    <message>
        <source>Share who trust of Jewish and other residents less that of Arab ones.</source>
        <translation>חלק נותני האמון בקרב יהודים ואחרים פחות זה שבקרב ערבים.</translation>
    </message>
    <message>
        <source>Attitude between groups</source>
        <translation>עמדות בין קבוצות</translation>
    </message>
    <message>
        <source>Mean attitude towards other groups; 0 is the mean of the country at the start.</source>
        <translation>העמדה הממוצעת כלפי קבוצות אחרות; 0 הוא הממוצע הארצי בהתחלה.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>מגע</translation>
    </message>
    <message>
        <source>Members of other groups among those whom adults meet at home and at work.</source>
        <translation>חלק בני הקבוצות האחרות מבין מי שמבוגרים פוגשים בבית ובעבודה.</translation>
    </message>
    <message>
        <source>Ties across groups (E-I)</source>
        <translation>קשרים בין קבוצות (E-I)</translation>
    </message>
    <message>
        <source>Ties across groups less ties within, over both (Krackhardt &amp; Stern 1988); who distrusts keeps half of them.</source>
        <translation>קשרים בין קבוצות פחות קשרים בתוכן, ביחס לסך שניהם (Krackhardt &amp; Stern 1988); מי שאינו נותן אמון שומר על מחציתם.</translation>
    </message>
    <message>
        <source>In encounters</source>
        <translation>במפגשים</translation>
    </message>
    <message>
        <source>Share of residents of 15 and older who took part in sustained encounters in the year.</source>
        <translation>חלק התושבים בני 15 ומעלה שהשתתפו השנה במפגשים מתמשכים.</translation>
    </message>
    <message>
        <source>Active in a group</source>
        <translation>פעילים בקבוצה</translation>
    </message>
    <message>
        <source>Share of residents of 15 and older in a community, a youth movement or encounters; compare T108.</source>
        <translation>חלק התושבים בני 15 ומעלה בקהילה, בתנועת נוער או במפגשים; השוו ל-T108.</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>שייכות</translation>
    </message>
    <message>
        <source>Share in a group of their own of residents of 9-17 and of 65 and older; both ages weigh alike.</source>
        <translation>חלק בני 9-17 ובני 65 ומעלה שיש להם קבוצה משלהם; שני הגילים שווים במשקלם.</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>קבלה</translation>
    </message>
    <message>
        <source>Share of members of other groups who trust, as a mean resident meets them; NaN where one group lives alone.</source>
        <translation>חלק נותני האמון מבני הקבוצות האחרות, כפי שתושב ממוצע פוגש אותם; NaN כשקבוצה אחת גרה לבדה.</translation>
    </message>
    <message>
        <source>Cohesion</source>
        <translation>לכידות</translation>
    </message>
    <message>
        <source>Mean of trust, ties across groups ((1 + E-I) / 2), belonging, activity and acceptance, which stand beside it.</source>
        <translation>ממוצע האמון, הקשרים בין קבוצות (‎(1 + E-I) / 2‎), השייכות, הפעילות והקבלה, שמוצגים לצדו.</translation>
    </message>
    <message>
        <source>Likeness of neighbours, income</source>
        <translation>דמיון בין שכנות, הכנסה</translation>
    </message>
    <message>
        <source>Moran&apos;s I of mean income between authorities and their five nearest; -1 / (n - 1) without any pattern.</source>
        <translation>מדד I של מורן להכנסה הממוצעת בין רשויות לבין חמש הקרובות אליהן; ‎-1 / (n - 1)‎ כשאין דפוס.</translation>
    </message>
    <message>
        <source>Likeness of neighbours, services</source>
        <translation>דמיון בין שכנות, שירותים</translation>
    </message>
    <message>
        <source>Moran&apos;s I of the service level between authorities and their five nearest.</source>
        <translation>מדד I של מורן לרמת השירות בין רשויות לבין חמש הקרובות אליהן.</translation>
    </message>
    <message>
        <source>Convergence of income</source>
        <translation>התכנסות ההכנסה</translation>
    </message>
    <message>
        <source>Slope between authorities of yearly growth of mean income since the start on its logarithm then.</source>
        <translation>שיפוע, בין רשויות, של הגידול השנתי בהכנסה הממוצעת מההתחלה על הלוגריתם שלה אז.</translation>
    </message>
    <message>
        <source>Convergence of services</source>
        <translation>התכנסות השירותים</translation>
    </message>
    <message>
        <source>Slope between authorities of yearly growth of the service level since the start on its logarithm then.</source>
        <translation>שיפוע, בין רשויות, של הגידול השנתי ברמת השירות מההתחלה על הלוגריתם שלה אז.</translation>
    </message>
    <message>
        <source>Segregation of groups</source>
        <translation>היבדלות בין קבוצות</translation>
    </message>
    <message>
        <source>Share of Arab residents who would have to move between authorities to be spread like Jewish and other ones.</source>
        <translation>חלק התושבים הערבים שהיו צריכים לעבור בין רשויות כדי להתפזר כמו יהודים ואחרים.</translation>
    </message>
    <message>
        <source>Mismatch of jobs and workers</source>
        <translation>אי-התאמה בין משרות לעובדים</translation>
    </message>
    <message>
        <source>Share of jobs that would have to move between authorities to be spread like employed residents.</source>
        <translation>חלק המשרות שהיו צריכות לעבור בין רשויות כדי להתפזר כמו התושבים המועסקים.</translation>
    </message>
    <message>
        <source>Between-area share of the largest possible</source>
        <translation>פער בין אזורים מהמרבי האפשרי</translation>
    </message>
    <message>
        <source>Theil&apos;s T between authorities over the largest that so many areas of their sizes could have.</source>
        <translation>טייל T בין רשויות ביחס לגדול ביותר האפשרי במספר כזה של אזורים בגדלים אלה.</translation>
    </message>
    <message>
        <source>Way to work up to 30 minutes</source>
        <translation>דרך לעבודה עד 30 דקות</translation>
    </message>
    <message>
        <source>Share of employed residents with a way to work of at most 30 minutes, by car or bus; compare T62.</source>
        <translation>חלק התושבים המועסקים שדרכם לעבודה נמשכת עד 30 דקות, ברכב או באוטובוס; השוו ל-T62.</translation>
    </message>
    <message>
        <source>Way to work of 30-60 minutes</source>
        <translation>דרך לעבודה 30-60 דקות</translation>
    </message>
    <message>
        <source>Share of employed residents whose way to work takes 30 to 60 minutes, by car or bus; compare T62.</source>
        <translation>חלק התושבים המועסקים שדרכם לעבודה נמשכת 30 עד 60 דקות, ברכב או באוטובוס; השוו ל-T62.</translation>
    </message>
    <message>
        <source>Way to work over 60 minutes</source>
        <translation>דרך לעבודה מעל 60 דקות</translation>
    </message>
    <message>
        <source>Share of employed residents with a way to work of more than 60 minutes, by car or bus; compare T62.</source>
        <translation>חלק התושבים המועסקים שדרכם לעבודה נמשכת יותר מ-60 דקות, ברכב או באוטובוס; השוו ל-T62.</translation>
    </message>
    <message>
        <source>Jobs within reach</source>
        <translation>משרות בהישג יד</translation>
    </message>
    <message>
        <source>Jobs of each place times exp(-decay x km), those outside too, mean over residents.</source>
        <translation>המשרות של כל מקום כפול ‎exp(-decay x km)‎, כולל אלה שבחוץ, ממוצע על התושבים.</translation>
    </message>
    <message>
        <source>Employment gap explained</source>
        <translation>פער התעסוקה המוסבר</translation>
    </message>
    <message>
        <source>Part of the employment gap of groups at 25-64 that age, sex, schooling and jobs within reach account for.</source>
        <translation>החלק מפער התעסוקה בין קבוצות בגילי 25-64 שגיל, מין, השכלה ומשרות בהישג יד מסבירים.</translation>
    </message>
    <message>
        <source>Employment gap, adjusted</source>
        <translation>פער התעסוקה, מתוקנן</translation>
    </message>
    <message>
        <source>Employment gap of groups at 25-64 among people of the same age, sex, schooling and jobs within reach.</source>
        <translation>פער התעסוקה בין קבוצות בגילי 25-64 בקרב אנשים זהים בגיל, במין, בהשכלה ובמשרות בהישג יד.</translation>
    </message>
    <message>
        <source>On unemployment benefit</source>
        <translation>מקבלי דמי אבטלה</translation>
    </message>
    <message>
        <source>Residents of 20-67 who get unemployment benefit, mean over the months of the year; compare T52, T120.</source>
        <translation>תושבים בני 20-67 שמקבלים דמי אבטלה, ממוצע על חודשי השנה; השוו ל-T52, T120.</translation>
    </message>
    <message>
        <source>Supported businesses</source>
        <translation>עסקים נתמכים</translation>
    </message>
    <message>
        <source>Share of businesses that are accompanied by a programme in December.</source>
        <translation>חלק העסקים שתוכנית מלווה אותם בדצמבר.</translation>
    </message>
    <message>
        <source>Members of business networks</source>
        <translation>חברים ברשתות עסקים</translation>
    </message>
    <message>
        <source>Share of businesses that are members of a network in December.</source>
        <translation>חלק העסקים שהם חברים ברשת בדצמבר.</translation>
    </message>
    <message>
        <source>Sales of network members</source>
        <translation>מכירות של חברי רשת</translation>
    </message>
    <message>
        <source>Sales of a member of a business network over those of other businesses, last month; NaN without members.</source>
        <translation>מכירות של חבר ברשת עסקים ביחס לעסקים אחרים, בחודש האחרון; NaN כשאין חברים.</translation>
    </message>
    <message>
        <source>In employment programmes</source>
        <translation>בתוכניות תעסוקה</translation>
    </message>
    <message>
        <source>Share of residents who are in an employment programme or are still helped by one.</source>
        <translation>חלק התושבים שנמצאים בתוכנית תעסוקה או שהיא עדיין מסייעת להם.</translation>
    </message>
    <message>
        <source>Demand won</source>
        <translation>ביקוש שנוסף</translation>
    </message>
    <message>
        <source>Demand from outside that supported businesses, networks and attracted plants brought and still have.</source>
        <translation>ביקוש מבחוץ שעסקים נתמכים, רשתות ומפעלים שנמשכו הביאו ועודם מחזיקים.</translation>
    </message>
</context>
<context>
    <name>MetricMenu</name>
    <message>
        <source>Search figures</source>
        <translation>חיפוש מדדים</translation>
    </message>
</context>
<context>
    <name>MetricView</name>
    <message>
        <source>The first answer is being computed.</source>
        <translation>התשובה הראשונה מחושבת כעת.</translation>
    </message>
    <message>
        <source>{unit} · schematic map</source>
        <translation>{unit} · מפה סכמטית</translation>
    </message>
    <message>
        <source>schematic map</source>
        <translation>מפה סכמטית</translation>
    </message>
    <message>
        <source>{figure} · {place}</source>
        <translation>{figure} · {place}</translation>
    </message>
    <message>
        <source>A and B part</source>
        <translation>‏A ו-B נפרדים</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>תרשים</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>מפה</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Show another figure</source>
        <translation>הצגת מדד אחר</translation>
    </message>
</context>
<context>
    <name>MoneyFlows</name>
    <message>
        <source>Where does the municipal shekel go?</source>
        <translation>לאן הולך השקל המוניציפלי?</translation>
    </message>
    <message>
        <source>Payments of {payer}, {year}</source>
        <translation>תשלומים של {payer}, {year}</translation>
    </message>
    <message>
        <source>authorities and cluster bodies</source>
        <translation>רשויות וגופי אשכול</translation>
    </message>
    <message>
        <source>NIS in the year</source>
        <translation>₪ בשנה</translation>
    </message>
    <message>
        <source>Books are kept from the first January on. Choose a later year.</source>
        <translation>החשבונות מתנהלים החל מינואר הראשון. בחרו שנה מאוחרת יותר.</translation>
    </message>
    <message>
        <source>Who receives a line is measured for the whole region, and taken to be the same for each payer.</source>
        <translation>מי מקבל כל סעיף נמדד לאזור כולו, ומונח שהוא זהה לכל משלם.</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>How did it develop?</source>
        <translation>כיצד זה התפתח?</translation>
    </message>
    <message>
        <source>{across} against {up}, A</source>
        <translation>{across} מול {up}, A</translation>
    </message>
    <message>
        <source>The figures {names} are not measured.</source>
        <translation>המדדים {names} אינם נמדדים.</translation>
    </message>
    <message>
        <source>One of the two figures has no value for single places. Choose another on the desk.</source>
        <translation>לאחד משני המדדים אין ערך למקומות בודדים. בחרו אחר על השולחן.</translation>
    </message>
</context>
<context>
    <name>New</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;חדש</translation>
    </message>
    <message>
        <source>Begin a scenario of A&apos;s places in which nobody does anything</source>
        <translation>התחלת תרחיש במקומות של A שבו איש אינו עושה דבר</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>{story} · page {place}</source>
        <translation>{story} · דף {place}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>לשאול</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>When somebody asks “why?”</source>
        <translation>כששואלים ״למה?״</translation>
    </message>
    <message>
        <source>When somebody asks “such as?”</source>
        <translation>כששואלים ״למשל?״</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Good</source>
        <translation>טוב</translation>
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
        <translation>{number} נק׳</translation>
    </message>
    <message>
        <source>{sign}₪{number} million</source>
        <translation>⁦{sign}{number}⁩ מיליון ₪</translation>
    </message>
    <message>
        <source>{sign}₪{number}</source>
        <translation>{sign}₪{number}</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} עד {high})</translation>
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
        <translation>&amp;פתיחה...</translation>
    </message>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation>תרחישים (*.toml)</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>פתיחת תרחיש</translation>
    </message>
</context>
<context>
    <name>OpenRecent</name>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>פתיחת א&amp;חרונים</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{title}, changed</source>
        <translation>{title}, בשינוי</translation>
    </message>
    <message>
        <source>{title}, without levers</source>
        <translation>{title}, בלי מנופים</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Your scenarios are back.</source>
        <translation>התוכנה נסגרה באופן בלתי צפוי. התרחישים שלכם חזרו.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Scenario A</source>
        <translation>תרחיש A</translation>
    </message>
    <message>
        <source>Scenario B</source>
        <translation>תרחיש B</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>מדגם</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>זרעים</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>תוכנה</translation>
    </message>
    <message>
        <source>Eshkol {version}</source>
        <translation>אשכול {version}</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>סימולציה</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>נתונים</translation>
    </message>
    <message>
        <source>every resident (1:1)</source>
        <translation>כל תושב (1:1)</translation>
    </message>
    <message>
        <source>{share} of residents</source>
        <translation>{share} מהתושבים</translation>
    </message>
    <message>
        <source>A: {a} · B: {b} · {sample}, seeds {seeds} · Eshkol {version} ({code}) · Data: {data}</source>
        <translation>‏A: {a} · B: {b} · {sample}, זרעים {seeds} · אשכול {version} ({code}) · נתונים: {data}</translation>
    </message>
    <message>
        <source>Central Bureau of Statistics; synthetic residents and businesses</source>
        <translation>הלשכה המרכזית לסטטיסטיקה; תושבים ועסקים סינתטיים</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <source>against</source>
        <translation>לעומת</translation>
    </message>
    <message>
        <source>Scenario A, the one that is changed</source>
        <translation>תרחיש A, זה שמשנים</translation>
    </message>
    <message>
        <source>Scenario B, what A is held against</source>
        <translation>תרחיש B, שאליו משווים את A</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>החלפה בין A ל-B</translation>
    </message>
    <message>
        <source>Swap A and B (X)</source>
        <translation>החלפה בין A ל-B (X)</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Levers</source>
        <translation>מנופים</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>משפט</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>מפה</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>שנים</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>First chart</source>
        <translation>תרשים ראשון</translation>
    </message>
    <message>
        <source>Second chart</source>
        <translation>תרשים שני</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>תרחישים</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Birth rate</source>
        <translation>שיעור לידות</translation>
    </message>
    <message>
        <source>Businesses founded in a year for each that is active.</source>
        <translation>עסקים שנוסדים בשנה לכל עסק פעיל.</translation>
    </message>
    <message>
        <source>Hazard year 1</source>
        <translation>סיכון בשנה 1</translation>
    </message>
    <message>
        <source>Chance that a business closes in its first year.</source>
        <translation>הסיכוי שעסק ייסגר בשנתו הראשונה.</translation>
    </message>
    <message>
        <source>Hazard years 2 5</source>
        <translation>סיכון בשנים 2-5</translation>
    </message>
    <message>
        <source>Chance of closing in a year, in the second to fifth year.</source>
        <translation>הסיכוי להיסגר בשנה, מהשנה השנייה עד החמישית.</translation>
    </message>
    <message>
        <source>Hazard years 6 10</source>
        <translation>סיכון בשנים 6-10</translation>
    </message>
    <message>
        <source>Chance of closing in a year, in the sixth to tenth year.</source>
        <translation>הסיכוי להיסגר בשנה, מהשישית עד העשירית.</translation>
    </message>
    <message>
        <source>Hazard later</source>
        <translation>סיכון מאוחר</translation>
    </message>
    <message>
        <source>Chance of closing in a year thereafter.</source>
        <translation>הסיכוי להיסגר בשנה לאחר מכן.</translation>
    </message>
    <message>
        <source>Hazard by custom</source>
        <translation>סיכון לפי לקוחות</translation>
    </message>
    <message>
        <source>How much likelier a business closes that sells less than its staff can serve.</source>
        <translation>בכמה עולה סיכוי הסגירה של עסק שמוכר פחות ממה שצוותו יכול לספק.</translation>
    </message>
    <message>
        <source>Hazard by size</source>
        <translation>סיכון לפי גודל</translation>
    </message>
    <message>
        <source>How much rarer large businesses close.</source>
        <translation>בכמה נדירה יותר סגירה של עסקים גדולים.</translation>
    </message>
    <message>
        <source>Growth spread</source>
        <translation>פיזור הגידול</translation>
    </message>
    <message>
        <source>Spread of a one-job business&apos;s yearly growth; Laplace-distributed.</source>
        <translation>פיזור הגידול השנתי של עסק עם משרה אחת; התפלגות לפלס.</translation>
    </message>
    <message>
        <source>Growth spread by size</source>
        <translation>פיזור הגידול לפי גודל</translation>
    </message>
    <message>
        <source>How the spread of growth falls with size.</source>
        <translation>כיצד פיזור הגידול קטן עם הגודל.</translation>
    </message>
    <message>
        <source>Productivity spread</source>
        <translation>פיזור הפריון</translation>
    </message>
    <message>
        <source>Spread of productivity within a sector.</source>
        <translation>פיזור הפריון בתוך ענף.</translation>
    </message>
    <message>
        <source>Tfp growth</source>
        <translation>גידול הפריון הכולל</translation>
    </message>
    <message>
        <source>Growth of output per job in every business; imposed.</source>
        <translation>גידול התפוקה למשרה בכל עסק; מוכתב.</translation>
    </message>
    <message>
        <source>Course memory</source>
        <translation>זיכרון המגמה</translation>
    </message>
    <message>
        <source>How long the growth of wages in the years before the start goes on: the share of its difference from `tfp_growth` that is left after a year.</source>
        <translation>כמה זמן נמשך הגידול בשכר שהיה בשנים שלפני ההתחלה: החלק מההפרש שלו מ־`tfp_growth` שנותר כעבור שנה.</translation>
    </message>
    <message>
        <source>Agglomeration elasticity</source>
        <translation>גמישות הצטופפות</translation>
    </message>
    <message>
        <source>How productivity follows the jobs within reach.</source>
        <translation>כיצד הפריון מגיב למשרות בהישג יד.</translation>
    </message>
    <message>
        <source>Agglomeration decay</source>
        <translation>דעיכת הצטופפות</translation>
    </message>
    <message>
        <source>How the weight of jobs within reach falls with distance.</source>
        <translation>כיצד משקל המשרות בהישג יד יורד עם המרחק.</translation>
    </message>
    <message>
        <source>Localisation elasticity</source>
        <translation>גמישות הריכוז הענפי</translation>
    </message>
    <message>
        <source>How the productivity of a sector follows its jobs within reach.</source>
        <translation>כיצד פריון הענף מגיב למשרות של הענף בהישג יד.</translation>
    </message>
    <message>
        <source>Plant spillover</source>
        <translation>זליגה ממפעלים</translation>
    </message>
    <message>
        <source>What incumbents learn from attracted plants that are as large as their sector within reach.</source>
        <translation>מה שעסקים ותיקים לומדים ממפעלים שנמשכו, כשאלה גדולים כמו ענפם בהישג יד.</translation>
    </message>
    <message>
        <source>Spillover speed</source>
        <translation>קצב הזליגה</translation>
    </message>
    <message>
        <source>Share of the way that spillovers move in a year.</source>
        <translation>חלק הדרך שהזליגות עוברות בשנה.</translation>
    </message>
    <message>
        <source>Absorption halfsat</source>
        <translation>ספיגה – מחצית הרוויה</translation>
    </message>
    <message>
        <source>Municipal capacity and share of degrees, in the mean, at which half of a spillover arrives.</source>
        <translation>היכולת המוניציפלית וחלק בעלי התארים, בממוצע, שבהם מגיעה מחצית הזליגה.</translation>
    </message>
    <message>
        <source>Network elasticity</source>
        <translation>גמישות הרשת</translation>
    </message>
    <message>
        <source>How productivity follows the density of ties among actors of different sectors; 0 switches it off.</source>
        <translation>כיצד הפריון מגיב לצפיפות הקשרים בין שחקנים ממגזרים שונים; 0 מכבה.</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>ציפייה</translation>
    </message>
    <message>
        <source>How fast expected sales follow actual sales.</source>
        <translation>כמה מהר המכירות הצפויות עוקבות אחר המכירות בפועל.</translation>
    </message>
    <message>
        <source>Hiring slack</source>
        <translation>מרווח העסקה</translation>
    </message>
    <message>
        <source>Surplus of staff that a business keeps before it lays off.</source>
        <translation>עודף עובדים שעסק מחזיק לפני שהוא מפטר.</translation>
    </message>
    <message>
        <source>First hire</source>
        <translation>העסקה ראשונה</translation>
    </message>
    <message>
        <source>Work at which an owner who works alone takes on somebody; below, the owner works longer.</source>
        <translation>היקף העבודה שבו בעל עסק העובד לבדו מעסיק עובד ראשון; מתחתיו הוא עובד שעות רבות יותר.</translation>
    </message>
    <message>
        <source>Labour share</source>
        <translation>חלק העבודה</translation>
    </message>
    <message>
        <source>Wages with employer insurance in value added at the start.</source>
        <translation>שכר כולל ביטוח מעסיק מתוך הערך המוסף בהתחלה.</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>חלוקת רווח</translation>
    </message>
    <message>
        <source>Cash above the reserve that is paid to the owner.</source>
        <translation>מזומן מעל הרזרבה שמשולם לבעלים.</translation>
    </message>
    <message>
        <source>Reserve months</source>
        <translation>חודשי רזרבה</translation>
    </message>
    <message>
        <source>Cash that a business keeps.</source>
        <translation>מזומן שעסק שומר.</translation>
    </message>
    <message>
        <source>Default months</source>
        <translation>חודשי חדלות פירעון</translation>
    </message>
    <message>
        <source>Debt at which lenders close a business.</source>
        <translation>החוב שבו מלווים סוגרים עסק.</translation>
    </message>
    <message>
        <source>Investment share</source>
        <translation>חלק ההשקעה</translation>
    </message>
    <message>
        <source>Profit spent on buildings and equipment.</source>
        <translation>רווח שמוצא על מבנים וציוד.</translation>
    </message>
    <message>
        <source>Area speed</source>
        <translation>קצב השטח</translation>
    </message>
    <message>
        <source>How fast the floor area of businesses follows their jobs.</source>
        <translation>כמה מהר שטח העסקים עוקב אחר משרותיהם.</translation>
    </message>
    <message>
        <source>Relatedness</source>
        <translation>קרבה ענפית</translation>
    </message>
    <message>
        <source>How founders prefer sectors that are already strong nearby.</source>
        <translation>כיצד מייסדים מעדיפים ענפים שכבר חזקים בסביבה.</translation>
    </message>
    <message>
        <source>Start up capital</source>
        <translation>הון התחלתי</translation>
    </message>
    <message>
        <source>Savings that a founder puts into the business, at most half of the deposits.</source>
        <translation>חסכונות שמייסד משקיע בעסק, לכל היותר מחצית הפיקדונות.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>התמדה</translation>
    </message>
    <message>
        <source>Stability of attitudes.</source>
        <translation>יציבות העמדות.</translation>
    </message>
    <message>
        <source>Contact effect</source>
        <translation>השפעת המגע</translation>
    </message>
    <message>
        <source>What sustained encounters among equals do for the attitude of those who take part.</source>
        <translation>מה שמפגשים מתמשכים בין שווים עושים לעמדה של המשתתפים.</translation>
    </message>
    <message>
        <source>Daily contact</source>
        <translation>מגע יומיומי</translation>
    </message>
    <message>
        <source>Attitude of who meets only members of other groups at home and at work above that of who meets none.</source>
        <translation>העמדה של מי שפוגש בבית ובעבודה רק בני קבוצות אחרות מעבר לזו של מי שאינו פוגש איש מהן.</translation>
    </message>
    <message>
        <source>Home weight</source>
        <translation>משקל הבית</translation>
    </message>
    <message>
        <source>Ties at home that are open to all who live in the place.</source>
        <translation>קשרים בבית שפתוחים לכל מי שגר במקום.</translation>
    </message>
    <message>
        <source>Income slope</source>
        <translation>שיפוע ההכנסה</translation>
    </message>
    <message>
        <source>Trust that goes with what one&apos;s human capital commands.</source>
        <translation>אמון שעולה עם השכר שההון האנושי של האדם מזכה בו.</translation>
    </message>
    <message>
        <source>Trust of Arab, Druze and Bedouin residents less that of others.</source>
        <translation>האמון של תושבים ערבים, דרוזים ובדואים פחות זה של אחרים.</translation>
    </message>
    <message>
        <source>Violence effect</source>
        <translation>השפעת האלימות</translation>
    </message>
    <message>
        <source>What a year of violence or war does to attitudes.</source>
        <translation>מה ששנה של אלימות או מלחמה עושה לעמדות.</translation>
    </message>
    <message>
        <source>Tension memory</source>
        <translation>זיכרון המתח</translation>
    </message>
    <message>
        <source>How long the mark of violence stays.</source>
        <translation>כמה זמן נשאר חותמה של האלימות.</translation>
    </message>
    <message>
        <source>Usual trust</source>
        <translation>אמון רגיל</translation>
    </message>
    <message>
        <source>Adults who trust most people, at mean attitude: it sets where trust begins.</source>
        <translation>מבוגרים שנותנים אמון ברוב האנשים, בעמדה ממוצעת: קובע היכן האמון מתחיל.</translation>
    </message>
    <message>
        <source>Stability of loneliness.</source>
        <translation>יציבות הבדידות.</translation>
    </message>
    <message>
        <source>Group effect</source>
        <translation>השפעת הקבוצה</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>נשים</translation>
    </message>
    <message>
        <source>Loneliness of women above men.</source>
        <translation>בדידות של נשים מעבר לזו של גברים.</translation>
    </message>
    <message>
        <source>Arabs</source>
        <translation>ערבים</translation>
    </message>
    <message>
        <source>Effect on its members&apos; loneliness of a group of ten equals who speak one language.</source>
        <translation>השפעה של קבוצה בת עשרה שווים הדוברים שפה אחת על בדידות חבריה.</translation>
    </message>
    <message>
        <source>Digital effect</source>
        <translation>השפעה דיגיטלית</translation>
    </message>
    <message>
        <source>Effect of a community that meets on screens only.</source>
        <translation>השפעה של קהילה שנפגשת רק על מסכים.</translation>
    </message>
    <message>
        <source>Hybrid bonus</source>
        <translation>תוספת היברידית</translation>
    </message>
    <message>
        <source>What a digital wing adds to a group that meets, for members who use the internet.</source>
        <translation>מה שזרוע דיגיטלית מוסיפה לקבוצה שנפגשת, לחברים שמשתמשים באינטרנט.</translation>
    </message>
    <message>
        <source>Online effect</source>
        <translation>השפעה מקוונת</translation>
    </message>
    <message>
        <source>Effect of using the internet by itself.</source>
        <translation>השפעת השימוש באינטרנט כשלעצמו.</translation>
    </message>
    <message>
        <source>Belonging half</source>
        <translation>מחצית השייכות</translation>
    </message>
    <message>
        <source>Size of a group at which belonging has fallen to half of that in the smallest.</source>
        <translation>גודל קבוצה שבו השייכות יורדת למחצית מזו שבקבוצה הקטנה ביותר.</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>הומוגניות</translation>
    </message>
    <message>
        <source>Belonging in a group of equals above that in a mixed group.</source>
        <translation>השייכות בקבוצת שווים מעבר לזו שבקבוצה מעורבת.</translation>
    </message>
    <message>
        <source>Mixed age</source>
        <translation>גילים מעורבים</translation>
    </message>
    <message>
        <source>What exchange between ages does for loneliness, beside belonging: S57 leaves the sum of both at no difference.</source>
        <translation>מה שמפגש בין גילים עושה לבדידות, מלבד השייכות: לפי S57 סכום השניים אינו יוצר הבדל.</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>התמשכות</translation>
    </message>
    <message>
        <source>Months in which the effect fades after leaving.</source>
        <translation>חודשים שבהם ההשפעה מתפוגגת לאחר העזיבה.</translation>
    </message>
    <message>
        <source>Loneliness of Arab seniors above Jewish ones.</source>
        <translation>בדידות של ותיקים ערבים מעבר ליהודים.</translation>
    </message>
    <message>
        <source>Old age</source>
        <translation>גיל מופלג</translation>
    </message>
    <message>
        <source>Loneliness from 75 on above that of 65 to 74.</source>
        <translation>בדידות מגיל 75 מעבר לזו של 65 עד 74.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>לבד</translation>
    </message>
    <message>
        <source>Loneliness of those who live alone.</source>
        <translation>בדידות של מי שגרים לבד.</translation>
    </message>
    <message>
        <source>Share at start</source>
        <translation>חלק בהתחלה</translation>
    </message>
    <message>
        <source>Seniors in a club or community at the start.</source>
        <translation>ותיקים במועדון או בקהילה בהתחלה.</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>הצטרפות</translation>
    </message>
    <message>
        <source>Seniors who look for a community by themselves in a year.</source>
        <translation>ותיקים שמחפשים בשנה קהילה מיוזמתם.</translation>
    </message>
    <message>
        <source>Seniors who look for one in a year for each member among their likes.</source>
        <translation>ותיקים שמחפשים קהילה בשנה, לכל חבר מבין הדומים להם.</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>יישוג</translation>
    </message>
    <message>
        <source>Visits at the door that make a senior look for a community.</source>
        <translation>ביקורים בבית שמביאים ותיק לחפש קהילה.</translation>
    </message>
    <message>
        <source>Members who drop out of a group in a year.</source>
        <translation>חברים שנושרים מקבוצה בשנה.</translation>
    </message>
    <message>
        <source>Moving on</source>
        <translation>מעבר הלאה</translation>
    </message>
    <message>
        <source>Members who drop out and look for another community.</source>
        <translation>חברים שנושרים ומחפשים קהילה אחרת.</translation>
    </message>
    <message>
        <source>Seniors &quot;not under the lamp&quot;, whom media and word of mouth reach five times less.</source>
        <translation>ותיקים ״שאינם מתחת לפנס״, שהתקשורת והמידע מפה לאוזן מגיעים אליהם פי חמישה פחות.</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>תרבות</translation>
    </message>
    <message>
        <source>Joining where the programme does not work in one&apos;s language.</source>
        <translation>הצטרפות במקום שבו התוכנית אינה פועלת בשפתו של האדם.</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>מוגבלי ניידות</translation>
    </message>
    <message>
        <source>Seniors of 65-74 with limited mobility; twice as many from 75 on.</source>
        <translation>בני 65-74 מוגבלים בניידותם; מגיל 75 – פי שניים.</translation>
    </message>
    <message>
        <source>Limited reach</source>
        <translation>הגעת מוגבלי ניידות</translation>
    </message>
    <message>
        <source>How likely those with limited mobility come where nothing makes it easier.</source>
        <translation>הסיכוי שמוגבלי ניידות יגיעו כשדבר אינו מקל עליהם.</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>גודל קבוצה</translation>
    </message>
    <message>
        <source>Most members of a group that meets.</source>
        <translation>מספר החברים המרבי בקבוצה שנפגשת.</translation>
    </message>
    <message>
        <source>Digital size</source>
        <translation>גודל דיגיטלי</translation>
    </message>
    <message>
        <source>Most members of a community that meets on screens.</source>
        <translation>מספר החברים המרבי בקהילה שנפגשת על מסכים.</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>מינימום חברים</translation>
    </message>
    <message>
        <source>Members below which a group dissolves.</source>
        <translation>מספר חברים שמתחתיו קבוצה מתפרקת.</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>מנהיגים</translation>
    </message>
    <message>
        <source>Seniors willing and able to lead a group.</source>
        <translation>ותיקים שרוצים ויכולים להנהיג קבוצה.</translation>
    </message>
    <message>
        <source>Leader loss</source>
        <translation>אובדן מנהיגים</translation>
    </message>
    <message>
        <source>Groups that lose their leader in a year.</source>
        <translation>קבוצות שמאבדות את המנהיג שלהן בשנה.</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>חילופי מנהיגים</translation>
    </message>
    <message>
        <source>Lost leaders who are followed at once where somebody is able.</source>
        <translation>מנהיגים שעזבו ונמצא להם מיד מחליף, כשיש מי שמסוגל.</translation>
    </message>
    <message>
        <source>Forum effect</source>
        <translation>השפעת הפורום</translation>
    </message>
    <message>
        <source>Part of the losses of leaders, and of failed successions, that a forum of leaders avoids.</source>
        <translation>חלק מאובדן המנהיגים, ומהחילופים שנכשלו, שפורום מנהיגים מונע.</translation>
    </message>
    <message>
        <source>Tasks effect</source>
        <translation>השפעת המשימות</translation>
    </message>
    <message>
        <source>Part of attrition that tasks for members and a fixed schedule avoid.</source>
        <translation>חלק מהנשירה שמשימות לחברים ולוח זמנים קבוע מונעים.</translation>
    </message>
    <message>
        <source>Venues jewish</source>
        <translation>מקומות מפגש – יהודים</translation>
    </message>
    <message>
        <source>Groups that rooms and budgets allow in Jewish and mixed places.</source>
        <translation>קבוצות שחדרים ותקציבים מאפשרים ביישובים יהודיים ומעורבים.</translation>
    </message>
    <message>
        <source>Venues arab</source>
        <translation>מקומות מפגש – ערבים</translation>
    </message>
    <message>
        <source>Groups that rooms and budgets allow in Arab places.</source>
        <translation>קבוצות שחדרים ותקציבים מאפשרים ביישובים ערביים.</translation>
    </message>
    <message>
        <source>Online jewish</source>
        <translation>מקוונים – יהודים</translation>
    </message>
    <message>
        <source>Jewish and other seniors who use the internet at the start.</source>
        <translation>ותיקים יהודים ואחרים שמשתמשים באינטרנט בהתחלה.</translation>
    </message>
    <message>
        <source>Online arab</source>
        <translation>מקוונים – ערבים</translation>
    </message>
    <message>
        <source>Arab seniors who use the internet at the start.</source>
        <translation>ותיקים ערבים שמשתמשים באינטרנט בהתחלה.</translation>
    </message>
    <message>
        <source>Online new</source>
        <translation>מקוונים חדשים</translation>
    </message>
    <message>
        <source>Residents who use the internet when they turn 65.</source>
        <translation>תושבים שמשתמשים באינטרנט בהגיעם לגיל 65.</translation>
    </message>
    <message>
        <source>Online trend</source>
        <translation>מגמת המקוונים</translation>
    </message>
    <message>
        <source>Seniors not online who begin by themselves in a year.</source>
        <translation>ותיקים לא מקוונים שמתחילים בשנה מיוזמתם.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>רוסית</translation>
    </message>
    <message>
        <source>Jewish and other seniors whose language is Russian.</source>
        <translation>ותיקים יהודים ואחרים ששפתם רוסית.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>אמהרית</translation>
    </message>
    <message>
        <source>Jewish and other seniors whose language is Amharic.</source>
        <translation>ותיקים יהודים ואחרים ששפתם אמהרית.</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>מפה לאוזן</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>נשירה</translation>
    </message>
    <message>
        <source>Hidden share</source>
        <translation>חלק הסמויים</translation>
    </message>
    <message>
        <source>Theta max</source>
        <translation>תטא מרבי</translation>
    </message>
    <message>
        <source>Share of the theoretical scale gain that cooperation can realise.</source>
        <translation>חלק מיתרון הגודל התאורטי ששיתוף פעולה יכול לממש.</translation>
    </message>
    <message>
        <source>Theta halfsat</source>
        <translation>תטא – מחצית הרוויה</translation>
    </message>
    <message>
        <source>Capacity at which half of it is realised.</source>
        <translation>היכולת שבה ממומשת מחציתו.</translation>
    </message>
    <message>
        <source>Phase in</source>
        <translation>הדרגתיות</translation>
    </message>
    <message>
        <source>Rate at which the gain builds up after joining.</source>
        <translation>הקצב שבו היתרון נבנה לאחר ההצטרפות.</translation>
    </message>
    <message>
        <source>Cost fixed</source>
        <translation>עלות קבועה</translation>
    </message>
    <message>
        <source>Fixed cost of coordination if all domains are joint; shared out over the domains.</source>
        <translation>עלות תיאום קבועה אם כל התחומים משותפים; מתחלקת בין התחומים.</translation>
    </message>
    <message>
        <source>Cost per member</source>
        <translation>עלות לכל חברה</translation>
    </message>
    <message>
        <source>Coordination cost for each further member.</source>
        <translation>עלות תיאום לכל חברה נוספת.</translation>
    </message>
    <message>
        <source>Cost heterogeneity</source>
        <translation>עלות ההטרוגניות</translation>
    </message>
    <message>
        <source>Coordination cost of social and ethnic difference among members.</source>
        <translation>עלות תיאום בשל שוני חברתי ואתני בין החברות.</translation>
    </message>
    <message>
        <source>Delegation discount</source>
        <translation>הנחת האצלה</translation>
    </message>
    <message>
        <source>Coordination cost when the service is delegated to the cluster body, relative to contracts.</source>
        <translation>עלות התיאום כשהשירות מואצל לגוף האשכול, ביחס לחוזים.</translation>
    </message>
    <message>
        <source>Free riding</source>
        <translation>טרמפיסטים</translation>
    </message>
    <message>
        <source>What outsiders have of a joint service for transport, business or planning, against a member&apos;s spending.</source>
        <translation>מה שרשויות שאינן חברות מפיקות משירות משותף לתחבורה, לפיתוח עסקי או לתכנון, ביחס להוצאה של חברה.</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>ריבאונד</translation>
    </message>
    <message>
        <source>Savings that are spent on the member&apos;s own services; the rest goes to its treasury.</source>
        <translation>חיסכון שמוצא על שירותי החברה עצמה; השאר לקופתה.</translation>
    </message>
    <message>
        <source>Join scale</source>
        <translation>סולם הצטרפות</translation>
    </message>
    <message>
        <source>Net benefit that moves the log odds of joining by one.</source>
        <translation>תועלת נטו שמזיזה את לוג-הסיכויים להצטרף באחת.</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>אוטונומיה</translation>
    </message>
    <message>
        <source>What an authority would pay to stay its own master, shared out over the domains by their cost.</source>
        <translation>מה שרשות הייתה משלמת כדי להישאר אדונית לעצמה, מחולק בין התחומים לפי עלותם.</translation>
    </message>
    <message>
        <source>Envy</source>
        <translation>קנאה</translation>
    </message>
    <message>
        <source>Weight of others gaining more.</source>
        <translation>המשקל של רווח גדול יותר של אחרים.</translation>
    </message>
    <message>
        <source>Guilt</source>
        <translation>אשמה</translation>
    </message>
    <message>
        <source>Weight of gaining more than others.</source>
        <translation>המשקל של רווח גדול משל אחרים.</translation>
    </message>
    <message>
        <source>Homophily</source>
        <translation>הומופיליה</translation>
    </message>
    <message>
        <source>Reluctance to join unlike partners.</source>
        <translation>חוסר רצון להצטרף לשותפים שונים.</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>חוב</translation>
    </message>
    <message>
        <source>Readiness of indebted authorities to join.</source>
        <translation>נכונות של רשויות חייבות להצטרף.</translation>
    </message>
    <message>
        <source>Exit hazard</source>
        <translation>סיכון פרישה</translation>
    </message>
    <message>
        <source>Members that leave for reasons of their own.</source>
        <translation>חברות שפורשות מסיבות משלהן.</translation>
    </message>
    <message>
        <source>Mayor shock</source>
        <translation>זעזוע ראש רשות</translation>
    </message>
    <message>
        <source>Readiness to stay when a new mayor is elected.</source>
        <translation>נכונות להישאר כשנבחר ראש רשות חדש.</translation>
    </message>
    <message>
        <source>Mayor turnover</source>
        <translation>תחלופת ראשי רשויות</translation>
    </message>
    <message>
        <source>Elections that bring a new mayor.</source>
        <translation>בחירות שמביאות ראש רשות חדש.</translation>
    </message>
    <message>
        <source>Fewest members</source>
        <translation>מינימום חברות</translation>
    </message>
    <message>
        <source>Members below which a joint domain is given up.</source>
        <translation>מספר חברות שמתחתיו מוותרים על תחום משותף.</translation>
    </message>
    <message>
        <source>Subsidy weight</source>
        <translation>משקל הסבסוד</translation>
    </message>
    <message>
        <source>How much a shekel of state subsidy counts against a shekel of saving.</source>
        <translation>כמה שקל של סבסוד ממשלתי שווה מול שקל של חיסכון.</translation>
    </message>
    <message>
        <source>Mortality trend</source>
        <translation>מגמת תמותה</translation>
    </message>
    <message>
        <source>Yearly change of death rates.</source>
        <translation>שינוי שנתי בשיעורי התמותה.</translation>
    </message>
    <message>
        <source>Fertility trend</source>
        <translation>מגמת פריון ילודה</translation>
    </message>
    <message>
        <source>Yearly change of birth rates.</source>
        <translation>שינוי שנתי בשיעורי הילודה.</translation>
    </message>
    <message>
        <source>Leave home rate</source>
        <translation>שיעור עזיבת הבית</translation>
    </message>
    <message>
        <source>Adults of 21 to 34 living with their parents who found a household in a year.</source>
        <translation>בני 21 עד 34 הגרים עם הוריהם ומקימים משק בית בשנה.</translation>
    </message>
    <message>
        <source>Marriage rate</source>
        <translation>שיעור זוגות</translation>
    </message>
    <message>
        <source>New households that are founded by couples.</source>
        <translation>משקי בית חדשים שמקימים זוגות.</translation>
    </message>
    <message>
        <source>Loan rate</source>
        <translation>ריבית הלוואות</translation>
    </message>
    <message>
        <source>Real interest on authorities&apos; debt, paid to lenders outside.</source>
        <translation>ריבית ריאלית על חוב הרשויות, משולמת למלווים בחוץ.</translation>
    </message>
    <message>
        <source>Repayment years</source>
        <translation>שנות פירעון</translation>
    </message>
    <message>
        <source>Years over which debt is repaid when there is cash.</source>
        <translation>שנים שבהן החוב נפרע כשיש מזומן.</translation>
    </message>
    <message>
        <source>Arnona growth</source>
        <translation>גידול הארנונה</translation>
    </message>
    <message>
        <source>Real growth of arnona rates as a share of real wage growth.</source>
        <translation>גידול ריאלי של תעריפי הארנונה כחלק מגידול השכר הריאלי.</translation>
    </message>
    <message>
        <source>Earmarked growth</source>
        <translation>גידול מענקים ייעודיים</translation>
    </message>
    <message>
        <source>Real growth of earmarked grants per pupil and resident as a share of real wage growth.</source>
        <translation>גידול ריאלי של מענקים ייעודיים לתלמיד ולתושב כחלק מגידול השכר הריאלי.</translation>
    </message>
    <message>
        <source>Benefit growth</source>
        <translation>גידול הקצבאות</translation>
    </message>
    <message>
        <source>Real growth of benefits as a share of real wage growth.</source>
        <translation>גידול ריאלי של קצבאות כחלק מגידול השכר הריאלי.</translation>
    </message>
    <message>
        <source>Cluster adjustment lowest</source>
        <translation>התאמה לאשכול הנמוך</translation>
    </message>
    <message>
        <source>Addition to normative spending in socio-economic cluster 1.</source>
        <translation>תוספת להוצאה הנורמטיבית באשכול חברתי-כלכלי 1.</translation>
    </message>
    <message>
        <source>Cluster adjustment highest</source>
        <translation>התאמה לאשכול הגבוה</translation>
    </message>
    <message>
        <source>Addition to normative spending in socio-economic cluster 10.</source>
        <translation>תוספת להוצאה הנורמטיבית באשכול חברתי-כלכלי 10.</translation>
    </message>
    <message>
        <source>Funding ratio</source>
        <translation>יחס מימון</translation>
    </message>
    <message>
        <source>Share of the formula&apos;s result that the state funds.</source>
        <translation>חלק מתוצאת הנוסחה שהמדינה מממנת.</translation>
    </message>
    <message>
        <source>Cash target months</source>
        <translation>חודשי מזומן רצויים</translation>
    </message>
    <message>
        <source>Deposits that a treasury aims at.</source>
        <translation>פיקדונות שהקופה שואפת אליהם.</translation>
    </message>
    <message>
        <source>Cash correction</source>
        <translation>תיקון מזומן</translation>
    </message>
    <message>
        <source>How much of the gap between deposits and target the next budget closes.</source>
        <translation>כמה מהפער בין הפיקדונות ליעד סוגר התקציב הבא.</translation>
    </message>
    <message>
        <source>Collection by capacity</source>
        <translation>גבייה לפי יכולת</translation>
    </message>
    <message>
        <source>How the collection of arnona follows municipal capacity.</source>
        <translation>כיצד גביית הארנונה עוקבת אחר היכולת המוניציפלית.</translation>
    </message>
    <message>
        <source>Capacity decay</source>
        <translation>שחיקת יכולת</translation>
    </message>
    <message>
        <source>Municipal capacity that is lost in a year, made up by usual training at the level of the start.</source>
        <translation>יכולת מוניציפלית שאובדת בשנה ומתחדשת בהכשרה הרגילה של ההתחלה.</translation>
    </message>
    <message>
        <source>Pension share</source>
        <translation>חלק בעלי פנסיה</translation>
    </message>
    <message>
        <source>Retired residents with an occupational pension, the better paid first.</source>
        <translation>גמלאים עם פנסיה תעסוקתית, בעלי השכר הגבוה תחילה.</translation>
    </message>
    <message>
        <source>Pension rate</source>
        <translation>שיעור הפנסיה</translation>
    </message>
    <message>
        <source>Occupational pension as a share of the wage that the resident&apos;s human capital commands.</source>
        <translation>פנסיה תעסוקתית כחלק מהשכר שההון האנושי של התושב מזכה בו.</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>תרומות</translation>
    </message>
    <message>
        <source>Donations from outside to the third sector of the region.</source>
        <translation>תרומות מבחוץ למגזר השלישי באזור.</translation>
    </message>
    <message>
        <source>Flq delta</source>
        <translation>דלתא של FLQ</translation>
    </message>
    <message>
        <source>Exponent of the size of the region in Flegg&apos;s location quotient: smaller regions import more.</source>
        <translation>מעריך גודל האזור במקדם המיקום של פלג: אזורים קטנים מייבאים יותר.</translation>
    </message>
    <message>
        <source>Household local share</source>
        <translation>חלק מקומי של משקי בית</translation>
    </message>
    <message>
        <source>Share of household consumption bought in the region at the start, in the mean.</source>
        <translation>חלק הצריכה של משקי בית שנקנה באזור בהתחלה, בממוצע.</translation>
    </message>
    <message>
        <source>Shopping decay</source>
        <translation>דעיכת קניות</translation>
    </message>
    <message>
        <source>How purchases fall with distance.</source>
        <translation>כיצד קניות יורדות עם המרחק.</translation>
    </message>
    <message>
        <source>Outside growth</source>
        <translation>גידול בחוץ</translation>
    </message>
    <message>
        <source>Growth of demand from outside the region at given costs.</source>
        <translation>גידול הביקוש מחוץ לאזור בעלויות נתונות.</translation>
    </message>
    <message>
        <source>Cost elasticity</source>
        <translation>גמישות לעלות</translation>
    </message>
    <message>
        <source>How demand from outside answers to labour cost per unit of output here against outside.</source>
        <translation>כיצד הביקוש מבחוץ מגיב לעלות העבודה ליחידה כאן לעומת בחוץ.</translation>
    </message>
    <message>
        <source>Saving rate</source>
        <translation>שיעור חיסכון</translation>
    </message>
    <message>
        <source>Share of usual disposable income that households save.</source>
        <translation>חלק ההכנסה הפנויה הרגילה שמשקי בית חוסכים.</translation>
    </message>
    <message>
        <source>Wealth effect</source>
        <translation>אפקט העושר</translation>
    </message>
    <message>
        <source>Share of deposits above the buffer that is spent in a month.</source>
        <translation>חלק הפיקדונות מעל הרזרבה שמוצא בחודש.</translation>
    </message>
    <message>
        <source>Buffer months</source>
        <translation>חודשי רזרבה</translation>
    </message>
    <message>
        <source>Deposits that households like to keep.</source>
        <translation>פיקדונות שמשקי בית אוהבים להחזיק.</translation>
    </message>
    <message>
        <source>Income memory</source>
        <translation>זיכרון ההכנסה</translation>
    </message>
    <message>
        <source>Smoothing of the income on which spending is planned.</source>
        <translation>החלקת ההכנסה שלפיה מתוכננת ההוצאה.</translation>
    </message>
    <message>
        <source>Sector shock sd</source>
        <translation>סטיית תקן של זעזוע ענפי</translation>
    </message>
    <message>
        <source>Yearly shocks to outside demand, common to a sector.</source>
        <translation>זעזועים שנתיים לביקוש מבחוץ, משותפים לענף.</translation>
    </message>
    <message>
        <source>Region shock sd</source>
        <translation>סטיית תקן של זעזוע אזורי</translation>
    </message>
    <message>
        <source>Yearly shocks to outside demand, common to an authority.</source>
        <translation>זעזועים שנתיים לביקוש מבחוץ, משותפים לרשות.</translation>
    </message>
    <message>
        <source>Shock memory</source>
        <translation>זיכרון הזעזוע</translation>
    </message>
    <message>
        <source>How long a demand shock lasts.</source>
        <translation>כמה זמן נמשך זעזוע ביקוש.</translation>
    </message>
    <message>
        <source>Rent elasticity</source>
        <translation>גמישות שכר הדירה</translation>
    </message>
    <message>
        <source>How rents answer to crowding.</source>
        <translation>כיצד שכר הדירה מגיב לצפיפות.</translation>
    </message>
    <message>
        <source>Rent speed</source>
        <translation>קצב שכר הדירה</translation>
    </message>
    <message>
        <source>How fast rents adjust.</source>
        <translation>כמה מהר שכר הדירה מתאים את עצמו.</translation>
    </message>
    <message>
        <source>Permits elasticity</source>
        <translation>גמישות ההיתרים</translation>
    </message>
    <message>
        <source>How permits answer to rents.</source>
        <translation>כיצד היתרי הבנייה מגיבים לשכר הדירה.</translation>
    </message>
    <message>
        <source>Permits trend</source>
        <translation>מגמת היתרים</translation>
    </message>
    <message>
        <source>New dwellings in a year.</source>
        <translation>דירות חדשות בשנה.</translation>
    </message>
    <message>
        <source>Rent share</source>
        <translation>חלק שכר הדירה</translation>
    </message>
    <message>
        <source>Monthly rent at the start against the authority&apos;s mean disposable household income.</source>
        <translation>שכר דירה חודשי בהתחלה ביחס להכנסת משק בית פנויה ממוצעת ברשות.</translation>
    </message>
    <message>
        <source>Local landlords</source>
        <translation>משכירים מקומיים</translation>
    </message>
    <message>
        <source>Rents paid to landlords of the same authority; the rest goes outside.</source>
        <translation>שכר דירה שמשולם למשכירים מאותה רשות; השאר יוצא החוצה.</translation>
    </message>
    <message>
        <source>Separation rate</source>
        <translation>שיעור פרישה</translation>
    </message>
    <message>
        <source>Jobs that end in a month for reasons of their own.</source>
        <translation>משרות שמסתיימות בחודש מסיבות משלהן.</translation>
    </message>
    <message>
        <source>Layoff speed</source>
        <translation>קצב פיטורים</translation>
    </message>
    <message>
        <source>How fast a business lays off staff that it no longer wants.</source>
        <translation>כמה מהר עסק מפטר עובדים שאינו רוצה עוד.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Vacancies that an unemployed resident looks at in a month, of which the best is applied for.</source>
        <translation>משרות פנויות שתושב מובטל בוחן בחודש, ומגיש מועמדות לטובה ביותר.</translation>
    </message>
    <message>
        <source>On the job search</source>
        <translation>חיפוש תוך כדי עבודה</translation>
    </message>
    <message>
        <source>Employees who look for a better job in a month.</source>
        <translation>שכירים שמחפשים בחודש עבודה טובה יותר.</translation>
    </message>
    <message>
        <source>Distance decay</source>
        <translation>דעיכת מרחק</translation>
    </message>
    <message>
        <source>How attention to a vacancy falls with its distance from home.</source>
        <translation>כיצד תשומת הלב למשרה פנויה יורדת עם מרחקה מהבית.</translation>
    </message>
    <message>
        <source>Home bias</source>
        <translation>הטיה לבית</translation>
    </message>
    <message>
        <source>Attention to a vacancy in one&apos;s own authority beyond what distance explains.</source>
        <translation>תשומת לב למשרה ברשות המגורים מעבר למה שהמרחק מסביר.</translation>
    </message>
    <message>
        <source>Commute cost</source>
        <translation>עלות יוממות</translation>
    </message>
    <message>
        <source>Higher pay that a longer way to work must bring.</source>
        <translation>תוספת השכר שדרך ארוכה יותר לעבודה צריכה להביא.</translation>
    </message>
    <message>
        <source>Minutes per km</source>
        <translation>דקות לק״מ</translation>
    </message>
    <message>
        <source>Travel time by distance as the crow flies.</source>
        <translation>זמן נסיעה לפי מרחק אווירי.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>שכר סף</translation>
    </message>
    <message>
        <source>Lowest offer that the unemployed accept while they get a benefit, as a share of the wage they can command.</source>
        <translation>ההצעה הנמוכה שמובטלים מקבלים בזמן שיש להם דמי אבטלה, כחלק מהשכר שהם שווים.</translation>
    </message>
    <message>
        <source>Pay ceiling</source>
        <translation>תקרת שכר</translation>
    </message>
    <message>
        <source>How far above its usual pay a business goes for an applicant.</source>
        <translation>עד כמה מעל שכרו הרגיל עסק הולך למען מועמד.</translation>
    </message>
    <message>
        <source>Pay floor</source>
        <translation>רצפת שכר</translation>
    </message>
    <message>
        <source>How far below its usual pay a business takes an applicant: below that he or she is not qualified.</source>
        <translation>עד כמה מתחת לשכרו הרגיל עסק מקבל מועמד: מתחת לכך אינו כשיר.</translation>
    </message>
    <message>
        <source>Outside premium</source>
        <translation>פרמיית חוץ</translation>
    </message>
    <message>
        <source>What jobs outside the region pay more for the same person: it makes up for the way to work.</source>
        <translation>מה שמשרות מחוץ לאזור משלמות יותר לאותו אדם: פיצוי על הדרך.</translation>
    </message>
    <message>
        <source>Outside pay spread</source>
        <translation>פיזור שכר החוץ</translation>
    </message>
    <message>
        <source>Spread of usual pay among jobs outside the region.</source>
        <translation>פיזור השכר הרגיל בין משרות מחוץ לאזור.</translation>
    </message>
    <message>
        <source>Rent sharing</source>
        <translation>חלוקת רנטה</translation>
    </message>
    <message>
        <source>How far a business&apos;s productivity shows in its pay.</source>
        <translation>עד כמה פריון העסק ניכר בשכרו.</translation>
    </message>
    <message>
        <source>Wage curve</source>
        <translation>עקומת השכר</translation>
    </message>
    <message>
        <source>How pay offered responds to unemployment within reach.</source>
        <translation>כיצד השכר המוצע מגיב לאבטלה בהישג יד.</translation>
    </message>
    <message>
        <source>Slack memory</source>
        <translation>זיכרון הרפיון</translation>
    </message>
    <message>
        <source>Smoothing of the unemployment that pay responds to.</source>
        <translation>החלקת האבטלה שהשכר מגיב לה.</translation>
    </message>
    <message>
        <source>Outside vacancies</source>
        <translation>משרות פנויות בחוץ</translation>
    </message>
    <message>
        <source>Vacancies outside that residents can reach, for each job outside that a resident leaves in a normal month.</source>
        <translation>משרות פנויות בחוץ שתושבים יכולים להגיע אליהן, לכל משרה בחוץ שתושב עוזב בחודש רגיל.</translation>
    </message>
    <message>
        <source>Outside supply</source>
        <translation>היצע מבחוץ</translation>
    </message>
    <message>
        <source>Chance that a vacancy left open by residents is filled from outside, where jobs outside are as near as in the mean.</source>
        <translation>הסיכוי שמשרה שתושבים הותירו פנויה תאויש מבחוץ, במקום שבו משרות החוץ קרובות כבממוצע.</translation>
    </message>
    <message>
        <source>Benefit months</source>
        <translation>חודשי דמי אבטלה</translation>
    </message>
    <message>
        <source>Months of unemployment benefit after losing a job.</source>
        <translation>חודשי דמי אבטלה אחרי אובדן משרה.</translation>
    </message>
    <message>
        <source>Retirement age men</source>
        <translation>גיל פרישה לגברים</translation>
    </message>
    <message>
        <source>Age at which men stop working.</source>
        <translation>הגיל שבו גברים מפסיקים לעבוד.</translation>
    </message>
    <message>
        <source>Retirement age women</source>
        <translation>גיל פרישה לנשים</translation>
    </message>
    <message>
        <source>Age at which women stop working.</source>
        <translation>הגיל שבו נשים מפסיקות לעבוד.</translation>
    </message>
    <message>
        <source>Hiring noise</source>
        <translation>רעש בהעסקה</translation>
    </message>
    <message>
        <source>Spread of a business&apos;s private taste among applicants.</source>
        <translation>פיזור הטעם הפרטי של עסק בין מועמדים.</translation>
    </message>
    <message>
        <source>Experience young</source>
        <translation>ניסיון בצעירים</translation>
    </message>
    <message>
        <source>Pay at 18 as a share of the wage at full experience, reached at 35.</source>
        <translation>שכר בגיל 18 כחלק מהשכר בניסיון מלא, שמושג בגיל 35.</translation>
    </message>
    <message>
        <source>Self productivity</source>
        <translation>פריון עצמי</translation>
    </message>
    <message>
        <source>Skill that stays from one school year to the next.</source>
        <translation>מיומנות שנשמרת משנת לימודים לבאה.</translation>
    </message>
    <message>
        <source>Parent weight</source>
        <translation>משקל ההורים</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>מזל</translation>
    </message>
    <message>
        <source>Matriculation slope</source>
        <translation>שיפוע הבגרות</translation>
    </message>
    <message>
        <source>How matriculation follows skill.</source>
        <translation>כיצד הבגרות עוקבת אחר המיומנות.</translation>
    </message>
    <message>
        <source>Degree slope</source>
        <translation>שיפוע התואר</translation>
    </message>
    <message>
        <source>Degree premium</source>
        <translation>פרמיית תואר</translation>
    </message>
    <message>
        <source>Early productivity</source>
        <translation>פריון בגיל הרך</translation>
    </message>
    <message>
        <source>Skill that stays from one year to the next before 6.</source>
        <translation>מיומנות שנשמרת משנה לשנה לפני גיל 6.</translation>
    </message>
    <message>
        <source>Early parents</source>
        <translation>הורים בגיל הרך</translation>
    </message>
    <message>
        <source>Effect of the parents&apos; skill in a year before 6.</source>
        <translation>השפעת מיומנות ההורים בשנה לפני גיל 6.</translation>
    </message>
    <message>
        <source>Effect of the parents&apos; skill in a school year.</source>
        <translation>השפעת מיומנות ההורים בשנת לימודים.</translation>
    </message>
    <message>
        <source>Early money</source>
        <translation>כסף בגיל הרך</translation>
    </message>
    <message>
        <source>Effect of what families and the public invest in a child before 6, at the mean of everything else.</source>
        <translation>השפעת מה שמשפחות והציבור משקיעים בילד לפני גיל 6, כשכל השאר בממוצע.</translation>
    </message>
    <message>
        <source>School money</source>
        <translation>כסף בבית הספר</translation>
    </message>
    <message>
        <source>Effect of what is invested in a child of school age.</source>
        <translation>השפעת מה שמושקע בילד בגיל בית הספר.</translation>
    </message>
    <message>
        <source>Early shape</source>
        <translation>צורה בגיל הרך</translation>
    </message>
    <message>
        <source>Exponent of the technology before 6: above 0, inputs replace each other.</source>
        <translation>מעריך הטכנולוגיה לפני גיל 6: מעל 0 התשומות מחליפות זו את זו.</translation>
    </message>
    <message>
        <source>School shape</source>
        <translation>צורה בבית הספר</translation>
    </message>
    <message>
        <source>Exponent at school age: below 0, what was learnt before and what is invested now complement each other.</source>
        <translation>המעריך בגיל בית הספר: מתחת ל-0, מה שנלמד קודם ומה שמושקע עכשיו משלימים זה את זה.</translation>
    </message>
    <message>
        <source>Skill scale</source>
        <translation>סולם המיומנות</translation>
    </message>
    <message>
        <source>How far a standard score lies from the mean on the scale on which inputs are compared.</source>
        <translation>כמה רחוק ציון תקן מהממוצע בסולם שבו משווים תשומות.</translation>
    </message>
    <message>
        <source>Early luck</source>
        <translation>מזל בגיל הרך</translation>
    </message>
    <message>
        <source>Spread of what happens to a child in a year before 6.</source>
        <translation>פיזור מה שקורה לילד בשנה לפני גיל 6.</translation>
    </message>
    <message>
        <source>Spread of what happens to a child in a school year.</source>
        <translation>פיזור מה שקורה לילד בשנת לימודים.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>סביבת מגורים</translation>
    </message>
    <message>
        <source>Convergence of a child of school age to the pupils of the place (neighbourhood_exposure_effect).</source>
        <translation>התכנסות של ילד בגיל בית הספר לתלמידי המקום (neighbourhood_exposure_effect).</translation>
    </message>
    <message>
        <source>Character to skill</source>
        <translation>מאופי למיומנות</translation>
    </message>
    <message>
        <source>How much perseverance adds to skill in a year.</source>
        <translation>כמה ההתמדה מוסיפה למיומנות בשנה.</translation>
    </message>
    <message>
        <source>Character memory</source>
        <translation>זיכרון האופי</translation>
    </message>
    <message>
        <source>Character that stays from year to year.</source>
        <translation>אופי שנשמר משנה לשנה.</translation>
    </message>
    <message>
        <source>Youth movement</source>
        <translation>תנועת נוער</translation>
    </message>
    <message>
        <source>What a year in a youth movement adds to character.</source>
        <translation>מה ששנה בתנועת נוער מוסיפה לאופי.</translation>
    </message>
    <message>
        <source>Informal weight</source>
        <translation>משקל הבלתי פורמלי</translation>
    </message>
    <message>
        <source>What informal education adds to character for each ln unit of money.</source>
        <translation>מה שהחינוך הבלתי פורמלי מוסיף לאופי לכל יחידת ln של כסף.</translation>
    </message>
    <message>
        <source>Informal usual</source>
        <translation>בלתי פורמלי רגיל</translation>
    </message>
    <message>
        <source>Usual spending on informal education.</source>
        <translation>הוצאה רגילה על חינוך בלתי פורמלי.</translation>
    </message>
    <message>
        <source>Family share</source>
        <translation>חלק המשפחה</translation>
    </message>
    <message>
        <source>Share of income per head that a family spends on what a child learns from.</source>
        <translation>חלק מההכנסה לנפש שמשפחה מוציאה על מה שילד לומד ממנו.</translation>
    </message>
    <message>
        <source>Municipal share</source>
        <translation>חלק מוניציפלי</translation>
    </message>
    <message>
        <source>Part of public spending on children that follows the authority&apos;s service level.</source>
        <translation>חלק מההוצאה הציבורית על ילדים שעוקב אחר רמת השירות של הרשות.</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>טיפול בבית</translation>
    </message>
    <message>
        <source>What a child outside any framework gets at home, of what a framework spends.</source>
        <translation>מה שילד מחוץ לכל מסגרת מקבל בבית, מתוך מה שמסגרת מוציאה.</translation>
    </message>
    <message>
        <source>Daycare cost</source>
        <translation>עלות מעון</translation>
    </message>
    <message>
        <source>Public spending on a child in a supervised framework before 3.</source>
        <translation>הוצאה ציבורית על ילד במסגרת מפוקחת לפני גיל 3.</translation>
    </message>
    <message>
        <source>Preschool cost</source>
        <translation>עלות גן</translation>
    </message>
    <message>
        <source>Public spending on a child in preschool.</source>
        <translation>הוצאה ציבורית על ילד בגן.</translation>
    </message>
    <message>
        <source>School cost</source>
        <translation>עלות בית ספר</translation>
    </message>
    <message>
        <source>Public spending on a pupil.</source>
        <translation>הוצאה ציבורית על תלמיד.</translation>
    </message>
    <message>
        <source>Daycare jewish</source>
        <translation>מעונות – יהודים</translation>
    </message>
    <message>
        <source>Jewish and other children under 3 in supervised daycare.</source>
        <translation>ילדים יהודים ואחרים מתחת לגיל 3 במעונות מפוקחים.</translation>
    </message>
    <message>
        <source>Daycare arab</source>
        <translation>מעונות – ערבים</translation>
    </message>
    <message>
        <source>Arab, Druze and Bedouin children under 3 in supervised daycare.</source>
        <translation>ילדים ערבים, דרוזים ובדואים מתחת לגיל 3 במעונות מפוקחים.</translation>
    </message>
    <message>
        <source>Preschool jewish</source>
        <translation>גנים – יהודים</translation>
    </message>
    <message>
        <source>Jewish and other children in preschool.</source>
        <translation>ילדים יהודים ואחרים בגנים.</translation>
    </message>
    <message>
        <source>Preschool arab</source>
        <translation>גנים – ערבים</translation>
    </message>
    <message>
        <source>Arab and Druze children in preschool.</source>
        <translation>ילדים ערבים ודרוזים בגנים.</translation>
    </message>
    <message>
        <source>Preschool bedouin</source>
        <translation>גנים – בדואים</translation>
    </message>
    <message>
        <source>Bedouin children of the south in preschool.</source>
        <translation>ילדים בדואים מהדרום בגנים.</translation>
    </message>
    <message>
        <source>Scouts jewish</source>
        <translation>תנועות נוער – יהודים</translation>
    </message>
    <message>
        <source>Jewish and other residents of 9-17 in youth movements.</source>
        <translation>תושבים יהודים ואחרים בני 9-17 בתנועות נוער.</translation>
    </message>
    <message>
        <source>Scouts arab</source>
        <translation>תנועות נוער – ערבים</translation>
    </message>
    <message>
        <source>Arab, Druze and Bedouin residents of 9-17 in youth movements.</source>
        <translation>תושבים ערבים, דרוזים ובדואים בני 9-17 בתנועות נוער.</translation>
    </message>
    <message>
        <source>Scouts stay</source>
        <translation>הישארות בתנועות נוער</translation>
    </message>
    <message>
        <source>Members of youth movements who would stay if nobody new joined.</source>
        <translation>חברי תנועות נוער שהיו נשארים אילו איש חדש לא הצטרף.</translation>
    </message>
    <message>
        <source>Character slope</source>
        <translation>שיפוע האופי</translation>
    </message>
    <message>
        <source>How matriculation and finishing a degree follow character.</source>
        <translation>כיצד בגרות וסיום תואר עוקבים אחר האופי.</translation>
    </message>
    <message>
        <source>Threshold share</source>
        <translation>חלק העומדים בסף</translation>
    </message>
    <message>
        <source>Certificates that universities accept, of all.</source>
        <translation>תעודות בגרות העומדות בדרישות הסף של האוניברסיטאות, מכלל התעודות.</translation>
    </message>
    <message>
        <source>Threshold slope</source>
        <translation>שיפוע הסף</translation>
    </message>
    <message>
        <source>How the quality of the certificate follows skill.</source>
        <translation>כיצד איכות התעודה עוקבת אחר המיומנות.</translation>
    </message>
    <message>
        <source>How entry to higher education follows skill, among those with matriculation.</source>
        <translation>כיצד הכניסה להשכלה גבוהה עוקבת אחר המיומנות, בקרב בעלי בגרות.</translation>
    </message>
    <message>
        <source>Threshold bonus</source>
        <translation>תוספת הסף</translation>
    </message>
    <message>
        <source>Entry with a certificate that universities accept above entry with another one.</source>
        <translation>כניסה להשכלה גבוהה עם תעודה העומדת בדרישות הסף של האוניברסיטאות, מעבר לכניסה עם תעודה אחרת.</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>השלמת תואר</translation>
    </message>
    <message>
        <source>Entrants of higher education who take a degree.</source>
        <translation>נכנסים להשכלה גבוהה שמסיימים תואר.</translation>
    </message>
    <message>
        <source>Support slope</source>
        <translation>שיפוע התמיכה</translation>
    </message>
    <message>
        <source>Effect of grants, preparation and advice on applying.</source>
        <translation>השפעת מלגות, הכנה וייעוץ על ההרשמה.</translation>
    </message>
    <message>
        <source>Campus bonus</source>
        <translation>תוספת הקמפוס</translation>
    </message>
    <message>
        <source>Effect of a campus in the region on applying.</source>
        <translation>השפעת קמפוס באזור על ההרשמה.</translation>
    </message>
    <message>
        <source>Seat slack</source>
        <translation>מרווח מקומות</translation>
    </message>
    <message>
        <source>Places in higher education over the applicants of a usual year at the start.</source>
        <translation>מקומות בהשכלה הגבוהה ביחס לנרשמים בשנה רגילה בהתחלה.</translation>
    </message>
    <message>
        <source>Seat growth</source>
        <translation>גידול המקומות</translation>
    </message>
    <message>
        <source>Growth of the places open to the region&apos;s residents.</source>
        <translation>גידול המקומות הפתוחים לתושבי האזור.</translation>
    </message>
    <message>
        <source>Pay of a degree above matriculation, mean over fields.</source>
        <translation>שכר של תואר מעל בגרות, ממוצע על פני התחומים.</translation>
    </message>
    <message>
        <source>Science premium</source>
        <translation>פרמיית מדעים</translation>
    </message>
    <message>
        <source>Pay of a degree in computing or engineering above other degrees.</source>
        <translation>שכר של תואר במחשבים או בהנדסה מעל תארים אחרים.</translation>
    </message>
    <message>
        <source>Science share</source>
        <translation>חלק המדעים</translation>
    </message>
    <message>
        <source>Degrees in computing or engineering at mean skill of graduates.</source>
        <translation>תארים במחשבים או בהנדסה במיומנות הממוצעת של הבוגרים.</translation>
    </message>
    <message>
        <source>Science slope</source>
        <translation>שיפוע המדעים</translation>
    </message>
    <message>
        <source>How the choice of such a degree follows skill.</source>
        <translation>כיצד הבחירה בתואר כזה עוקבת אחר המיומנות.</translation>
    </message>
    <message>
        <source>Science exposure</source>
        <translation>חשיפה למדעים</translation>
    </message>
    <message>
        <source>How a science excellence programme moves the choice of such a degree.</source>
        <translation>עד כמה תוכנית מצוינות במדעים משפיעה על הבחירה בתואר כזה.</translation>
    </message>
    <message>
        <source>Matriculation premium</source>
        <translation>פרמיית בגרות</translation>
    </message>
    <message>
        <source>Pay of matriculation above basic schooling.</source>
        <translation>שכר של בגרות מעל השכלה בסיסית.</translation>
    </message>
    <message>
        <source>Skill return</source>
        <translation>תשואה למיומנות</translation>
    </message>
    <message>
        <source>Return to skill at given education.</source>
        <translation>תשואה למיומנות בהשכלה נתונה.</translation>
    </message>
    <message>
        <source>Character return</source>
        <translation>תשואה לאופי</translation>
    </message>
    <message>
        <source>Return to character at given education and skill.</source>
        <translation>תשואה לאופי בהשכלה ובמיומנות נתונות.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>קשרים</translation>
    </message>
    <message>
        <source>How far parents&apos; rank goes with what else sets a beginner&apos;s pay: connections, wealth, trade.</source>
        <translation>עד כמה דירוג ההורים קשור לשאר הגורמים שקובעים את שכר המתחיל: קשרים, עושר, מקצוע.</translation>
    </message>
    <message>
        <source>Service jewish</source>
        <translation>שירות – יהודים</translation>
    </message>
    <message>
        <source>Jewish and other residents who served or did national service.</source>
        <translation>תושבים יהודים ואחרים ששירתו בצבא או בשירות לאומי.</translation>
    </message>
    <message>
        <source>Service druze</source>
        <translation>שירות – דרוזים</translation>
    </message>
    <message>
        <source>Druze residents who served.</source>
        <translation>תושבים דרוזים ששירתו.</translation>
    </message>
    <message>
        <source>Service arab</source>
        <translation>שירות – ערבים</translation>
    </message>
    <message>
        <source>Arab and Bedouin residents who did national or civic service.</source>
        <translation>תושבים ערבים ובדואים ששירתו בשירות לאומי או אזרחי.</translation>
    </message>
    <message>
        <source>Service slope</source>
        <translation>שיפוע השירות</translation>
    </message>
    <message>
        <source>How service follows character.</source>
        <translation>כיצד השירות עוקב אחר האופי.</translation>
    </message>
    <message>
        <source>Own wage</source>
        <translation>שכר בסביבה</translation>
    </message>
    <message>
        <source>Pull of wages within reach.</source>
        <translation>משיכה של שכר בהישג יד.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>שירותים</translation>
    </message>
    <message>
        <source>Pull of the service level.</source>
        <translation>משיכה של רמת השירות.</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>שכר דירה</translation>
    </message>
    <message>
        <source>Pull of rents (negative).</source>
        <translation>משיכה של שכר הדירה (שלילית).</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>משרות</translation>
    </message>
    <message>
        <source>Pull of unemployment within reach (negative).</source>
        <translation>משיכה של אבטלה בהישג יד (שלילית).</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>קבוצה עצמית</translation>
    </message>
    <message>
        <source>Pull of the share of one&apos;s own group.</source>
        <translation>משיכה של חלק הקבוצה של האדם.</translation>
    </message>
    <message>
        <source>How moves fall with distance.</source>
        <translation>כיצד מעברי דירה יורדים עם המרחק.</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>עלייה לארץ</translation>
    </message>
    <message>
        <source>Immigrants from abroad less emigrants who settle in a year, beside the moves inside Israel.</source>
        <translation>עולים מחו״ל פחות יורדים המשתקעים בשנה, נוסף על המעברים בתוך ישראל.</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>היפוך</translation>
    </message>
    <message>
        <source>How people leave places that lose attraction relative to the start.</source>
        <translation>כיצד אנשים עוזבים מקומות שאיבדו משיכה ביחס להתחלה.</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>היווצרות</translation>
    </message>
    <message>
        <source>Chance that two unlinked actors of one cluster find each other in a quarter, before the logit terms.</source>
        <translation>הסיכוי ששני שחקנים לא מקושרים באשכול ימצאו זה את זה ברבעון, לפני גורמי הלוגיט.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>דעיכה</translation>
    </message>
    <message>
        <source>Ties that lapse in a year.</source>
        <translation>קשרים שפגים בשנה.</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>סגירת משולש</translation>
    </message>
    <message>
        <source>Effect of common partners on a new tie.</source>
        <translation>השפעת שותפים משותפים על קשר חדש.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>מרחק</translation>
    </message>
    <message>
        <source>Effect of distance on a new tie (negative).</source>
        <translation>השפעת המרחק על קשר חדש (שלילית).</translation>
    </message>
    <message>
        <source>Mixing</source>
        <translation>ערבוב מגזרים</translation>
    </message>
    <message>
        <source>What a platform adds to a new tie between actors of different sectors, above any other.</source>
        <translation>מה שפלטפורמה מוסיפה לקשר חדש בין שחקנים ממגזרים שונים, מעבר לכל קשר אחר.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>פלטפורמה</translation>
    </message>
    <message>
        <source>What a platform adds to a new tie among those who meet on it.</source>
        <translation>מה שפלטפורמה מוסיפה לקשר חדש בין הנפגשים בה.</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>שימור</translation>
    </message>
    <message>
        <source>Lapses of ties that a platform prevents among those who meet on it.</source>
        <translation>קשרים שהיו פגים ופלטפורמה משמרת בין הנפגשים בה.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>עומס</translation>
    </message>
    <message>
        <source>Effect of the ties that one already keeps (negative).</source>
        <translation>השפעת הקשרים שכבר מתוחזקים (שלילית).</translation>
    </message>
    <message>
        <source>Unemployment rate</source>
        <translation>שיעור אבטלה</translation>
    </message>
    <message>
        <source>Unemployed residents at the start; authorities differ as their unemployment-benefit rates do.</source>
        <translation>תושבים מובטלים בהתחלה; הרשויות נבדלות לפי שיעורי דמי האבטלה שלהן.</translation>
    </message>
    <message>
        <source>Home work share</source>
        <translation>חלק העובדים בבית</translation>
    </message>
    <message>
        <source>Employed residents who work in their own authority.</source>
        <translation>תושבים מועסקים שעובדים ברשות מגוריהם.</translation>
    </message>
    <message>
        <source>Outside work share</source>
        <translation>חלק העובדים בחוץ</translation>
    </message>
    <message>
        <source>Employed residents who work outside the region, where jobs outside are as near as in the mean of the five clusters.</source>
        <translation>תושבים מועסקים שעובדים מחוץ לאזור, במקום שבו משרות החוץ קרובות כממוצע חמשת האשכולות.</translation>
    </message>
    <message>
        <source>Vacant jobs</source>
        <translation>משרות פנויות</translation>
    </message>
    <message>
        <source>Jobs that businesses want at the start beyond those filled: without them the first year would open them.</source>
        <translation>משרות שעסקים מבקשים בהתחלה מעבר לאלה המאוישות: בלעדיהן הן היו נפתחות בשנה הראשונה.</translation>
    </message>
    <message>
        <source>Commuters in share</source>
        <translation>חלק היוממים פנימה</translation>
    </message>
    <message>
        <source>Jobs of the region held by people who live outside it.</source>
        <translation>משרות באזור שמחזיקים אנשים שגרים מחוצה לו.</translation>
    </message>
    <message>
        <source>Renter share</source>
        <translation>חלק השוכרים</translation>
    </message>
    <message>
        <source>Households that rent their dwelling.</source>
        <translation>משקי בית ששוכרים את דירתם.</translation>
    </message>
    <message>
        <source>Landlord share</source>
        <translation>חלק המשכירים</translation>
    </message>
    <message>
        <source>Households that let a second dwelling.</source>
        <translation>משקי בית שמשכירים דירה שנייה.</translation>
    </message>
    <message>
        <source>Deposit months</source>
        <translation>חודשי פיקדון</translation>
    </message>
    <message>
        <source>Mean deposits of a household.</source>
        <translation>פיקדונות ממוצעים של משק בית.</translation>
    </message>
    <message>
        <source>Large business jobs</source>
        <translation>משרות בעסק גדול</translation>
    </message>
    <message>
        <source>Businesses with at least so many jobs are all kept in a sample, with scaled jobs.</source>
        <translation>עסקים עם לפחות מספר משרות כזה נשמרים כולם במדגם, במשרות מוקטנות.</translation>
    </message>
    <message>
        <source>Outside owned jobs</source>
        <translation>משרות בבעלות חוץ</translation>
    </message>
    <message>
        <source>Businesses with at least so many jobs belong to owners outside the region.</source>
        <translation>עסקים עם לפחות מספר משרות כזה שייכים לבעלים מחוץ לאזור.</translation>
    </message>
    <message>
        <source>Volume elasticity</source>
        <translation>גמישות הכמות</translation>
    </message>
    <message>
        <source>Volume discount.</source>
        <translation>הנחת כמות.</translation>
    </message>
    <message>
        <source>Cost spread</source>
        <translation>פיזור עלויות</translation>
    </message>
    <message>
        <source>Spread of bidders&apos; costs for one lot.</source>
        <translation>פיזור עלויות המציעים לחבילה אחת.</translation>
    </message>
    <message>
        <source>Outside bidders</source>
        <translation>מציעים מבחוץ</translation>
    </message>
    <message>
        <source>Bidders from outside for each lot.</source>
        <translation>מציעים מבחוץ לכל חבילה.</translation>
    </message>
    <message>
        <source>Local bidders</source>
        <translation>מציעים מקומיים</translation>
    </message>
    <message>
        <source>Bidders of the region for each lot, as far as there are businesses that can serve it.</source>
        <translation>מציעים מהאזור לכל חבילה, ככל שיש עסקים שיכולים לספק אותה.</translation>
    </message>
    <message>
        <source>Local cost</source>
        <translation>עלות מקומית</translation>
    </message>
    <message>
        <source>Cost disadvantage of bidders of the region.</source>
        <translation>חיסרון העלות של מציעים מהאזור.</translation>
    </message>
    <message>
        <source>Distance cost</source>
        <translation>עלות מרחק</translation>
    </message>
    <message>
        <source>Cost of serving a place that lies further away.</source>
        <translation>עלות השירות למקום מרוחק יותר.</translation>
    </message>
    <message>
        <source>Usual lot</source>
        <translation>חבילה רגילה</translation>
    </message>
    <message>
        <source>Usual size of a lot.</source>
        <translation>גודל רגיל של חבילה.</translation>
    </message>
    <message>
        <source>Serving share</source>
        <translation>חלק השירות</translation>
    </message>
    <message>
        <source>Largest lot that a business can serve, against its yearly sales.</source>
        <translation>החבילה הגדולה ביותר שעסק יכול לספק, ביחס למכירותיו השנתיות.</translation>
    </message>
    <message>
        <source>Benchmark spillover</source>
        <translation>זליגת מחירי ייחוס</translation>
    </message>
    <message>
        <source>Effect of joint framework prices on what non-members of the cluster pay, at full pooling.</source>
        <translation>השפעת מחירי מסגרת משותפים על מה שלא-חברות באשכול משלמות, באיגום מלא.</translation>
    </message>
    <message>
        <source>B1 administration</source>
        <translation>‏B1 מינהל</translation>
    </message>
    <message>
        <source>Slope of the cost curve of administration.</source>
        <translation>שיפוע עקומת העלות של המינהל.</translation>
    </message>
    <message>
        <source>B2 administration</source>
        <translation>‏B2 מינהל</translation>
    </message>
    <message>
        <source>Curvature of the cost curve of administration.</source>
        <translation>עקמומיות עקומת העלות של המינהל.</translation>
    </message>
    <message>
        <source>B1 local</source>
        <translation>‏B1 מקומי</translation>
    </message>
    <message>
        <source>Slope for waste, regional transport, business and planning (local services).</source>
        <translation>שיפוע לפסולת, תחבורה אזורית, עסקים ותכנון (שירותים מקומיים).</translation>
    </message>
    <message>
        <source>B2 local</source>
        <translation>‏B2 מקומי</translation>
    </message>
    <message>
        <source>Curvature for local services.</source>
        <translation>עקמומיות לשירותים מקומיים.</translation>
    </message>
    <message>
        <source>B1 social</source>
        <translation>‏B1 חברתי</translation>
    </message>
    <message>
        <source>Slope for welfare, seniors and culture: that of total spending.</source>
        <translation>שיפוע לרווחה, ותיקים ותרבות: זה של כלל ההוצאה.</translation>
    </message>
    <message>
        <source>B2 social</source>
        <translation>‏B2 חברתי</translation>
    </message>
    <message>
        <source>Curvature for welfare, seniors and culture.</source>
        <translation>עקמומיות לרווחה, ותיקים ותרבות.</translation>
    </message>
    <message>
        <source>B1 education</source>
        <translation>‏B1 חינוך</translation>
    </message>
    <message>
        <source>Slope for education, early childhood and pupil transport.</source>
        <translation>שיפוע לחינוך, לגיל הרך ולהסעות תלמידים.</translation>
    </message>
    <message>
        <source>Threshold basic</source>
        <translation>סף בסיסי</translation>
    </message>
    <message>
        <source>Residents that a provider must reach for the full range of basic services.</source>
        <translation>תושבים שספק צריך להגיע אליהם כדי לתת את מלוא השירותים הבסיסיים.</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>מתחת לסף</translation>
    </message>
    <message>
        <source>Part of the service level that needs the threshold: without it residents go without.</source>
        <translation>החלק ברמת השירות שתלוי בסף: בלעדיו התושבים מוותרים עליו.</translation>
    </message>
    <message>
        <source>Capacity floor</source>
        <translation>רצפת יכולת</translation>
    </message>
    <message>
        <source>What a shekel buys at capacity 0, relative to capacity 0.5.</source>
        <translation>מה ששקל קונה ביכולת 0, ביחס ליכולת 0.5.</translation>
    </message>
    <message>
        <source>Capacity slope</source>
        <translation>שיפוע היכולת</translation>
    </message>
    <message>
        <source>Gain of service outcome from capacity 0 to 1.</source>
        <translation>הרווח בתוצאת השירות מיכולת 0 ל-1.</translation>
    </message>
    <message>
        <source>Need noise</source>
        <translation>רעש בצרכים</translation>
    </message>
    <message>
        <source>Error with which authorities see the needs of their residents.</source>
        <translation>השגיאה שבה רשויות רואות את צורכי תושביהן.</translation>
    </message>
    <message>
        <source>Budget inertia</source>
        <translation>אינרציית התקציב</translation>
    </message>
    <message>
        <source>Weight of last year&apos;s shares in a new budget.</source>
        <translation>משקל חלקי השנה שעברה בתקציב חדש.</translation>
    </message>
    <message>
        <source>Bus seats</source>
        <translation>מושבים באוטובוס</translation>
    </message>
    <message>
        <source>Seats of a pupil bus.</source>
        <translation>מושבים באוטובוס תלמידים.</translation>
    </message>
    <message>
        <source>Poolable transport</source>
        <translation>הסעות ניתנות לאיגום</translation>
    </message>
    <message>
        <source>Pupil transport whose routes can be shared among neighbours.</source>
        <translation>הסעות תלמידים שמסלוליהן ניתנים לשיתוף בין שכנות.</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>עיקוף</translation>
    </message>
    <message>
        <source>Longer ways when routes are shared.</source>
        <translation>דרכים ארוכות יותר כשמסלולים משותפים.</translation>
    </message>
    <message>
        <source>Riders</source>
        <translation>נוסעים</translation>
    </message>
    <message>
        <source>Pupils who ride a bus that the authority pays.</source>
        <translation>תלמידים שנוסעים באוטובוס שהרשות משלמת.</translation>
    </message>
    <message>
        <source>Learning loss</source>
        <translation>אובדן למידה</translation>
    </message>
    <message>
        <source>Skill that pupils lose in a month without school.</source>
        <translation>מיומנות שתלמידים מאבדים בחודש ללא בית ספר.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>קולות קוראים</translation>
    </message>
    <message>
        <source>Calls of ministries in a year that are open to every authority; 0 leaves all state money as it was.</source>
        <translation>קולות קוראים של משרדי הממשלה בשנה הפתוחים לכל רשות; 0 משאיר את כל כספי המדינה כפי שהיו.</translation>
    </message>
    <message>
        <source>Pot</source>
        <translation>קופה</translation>
    </message>
    <message>
        <source>What all calls of a year hold together.</source>
        <translation>הסכום הכולל של כל הקולות הקוראים בשנה.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>הארץ</translation>
    </message>
    <message>
        <source>Residents of Israel, among whose authorities a call is contested.</source>
        <translation>תושבי ישראל, שבין רשויותיהם מתחרים על קול קורא.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>מיזם</translation>
    </message>
    <message>
        <source>Size of a project in one call.</source>
        <translation>גודל מיזם בקול קורא אחד.</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>מימון עצמי</translation>
    </message>
    <message>
        <source>Part of a project that the authority pays itself.</source>
        <translation>חלק המיזם שהרשות משלמת בעצמה.</translation>
    </message>
    <message>
        <source>Apply base</source>
        <translation>הגשה: בסיס</translation>
    </message>
    <message>
        <source>Log odds of applying without capacity and experience.</source>
        <translation>לוג-הסיכויים להגיש ללא יכולת וניסיון.</translation>
    </message>
    <message>
        <source>Apply capacity</source>
        <translation>הגשה: יכולת</translation>
    </message>
    <message>
        <source>How capacity helps to apply.</source>
        <translation>עד כמה היכולת עוזרת להגיש.</translation>
    </message>
    <message>
        <source>Apply size</source>
        <translation>הגשה: גודל</translation>
    </message>
    <message>
        <source>How size helps to apply.</source>
        <translation>עד כמה הגודל עוזר להגיש.</translation>
    </message>
    <message>
        <source>Apply experience</source>
        <translation>הגשה: ניסיון</translation>
    </message>
    <message>
        <source>How past success helps to apply.</source>
        <translation>עד כמה הצלחות קודמות עוזרות להגיש.</translation>
    </message>
    <message>
        <source>Apply burden</source>
        <translation>הגשה: נטל</translation>
    </message>
    <message>
        <source>How the own share deters.</source>
        <translation>עד כמה המימון העצמי מרתיע.</translation>
    </message>
    <message>
        <source>Apply platform</source>
        <translation>הגשה: פלטפורמה</translation>
    </message>
    <message>
        <source>How a platform that finds calls helps to apply.</source>
        <translation>עד כמה פלטפורמה שמאתרת קולות קוראים עוזרת להגיש.</translation>
    </message>
    <message>
        <source>Platform gain</source>
        <translation>תרומת הפלטפורמה</translation>
    </message>
    <message>
        <source>Capacity for the tasks of a grant that a platform adds.</source>
        <translation>היכולת לטפל במענקים שפלטפורמה מוסיפה.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>תחרות</translation>
    </message>
    <message>
        <source>How the quality of a proposal follows capacity.</source>
        <translation>כיצד איכות ההצעה עוקבת אחר היכולת.</translation>
    </message>
    <message>
        <source>Rivals capacity</source>
        <translation>יכולת המתחרות</translation>
    </message>
    <message>
        <source>Capacity of the applicants in the rest of the country.</source>
        <translation>היכולת של המגישות בשאר הארץ.</translation>
    </message>
    <message>
        <source>Rivals apply</source>
        <translation>הגשות המתחרות</translation>
    </message>
    <message>
        <source>Share of them that apply to a call.</source>
        <translation>החלק מהן שמגיש לקול קורא.</translation>
    </message>
    <message>
        <source>Absorption low</source>
        <translation>ניצול ביכולת נמוכה</translation>
    </message>
    <message>
        <source>Part of an award that an authority of capacity 0.2 is able to spend.</source>
        <translation>חלק הזכייה שרשות ביכולת 0.2 מסוגלת להוציא.</translation>
    </message>
    <message>
        <source>Absorption high</source>
        <translation>ניצול ביכולת גבוהה</translation>
    </message>
    <message>
        <source>The same at capacity 0.8.</source>
        <translation>אותו דבר ביכולת 0.8.</translation>
    </message>
    <message>
        <source>Diminishing</source>
        <translation>תפוקה פוחתת</translation>
    </message>
    <message>
        <source>What can be spent of awards against the usual budget: the elasticity where awards are many times the budget.</source>
        <translation>כמה מהזכיות אפשר להוציא ביחס לתקציב הרגיל: הגמישות כשהזכיות גדולות פי כמה מהתקציב.</translation>
    </message>
    <message>
        <source>Weight of earlier years in experience.</source>
        <translation>משקל השנים הקודמות בניסיון.</translation>
    </message>
    <message>
        <source>Additionality</source>
        <translation>תוספתיות</translation>
    </message>
    <message>
        <source>Part of what the region wins beyond expectation that the state adds to the pot; the rest others lose.</source>
        <translation>החלק ממה שהאזור זוכה בו מעבר לצפוי שהמדינה מוסיפה לקופה; את השאר אחרים מפסידים.</translation>
    </message>
    <message>
        <source>Voice gain</source>
        <translation>רווח מהקול</translation>
    </message>
    <message>
        <source>What a cluster with full voice wins.</source>
        <translation>מה שאשכול בעל מלוא הקול משיג.</translation>
    </message>
    <message>
        <source>Voice gradient</source>
        <translation>שיפוע הקול</translation>
    </message>
    <message>
        <source>How much more members with twice the own revenue win of it.</source>
        <translation>כמה יותר משיגות מזה חברות שהכנסתן העצמית כפולה.</translation>
    </message>
    <message>
        <source>Voice reference</source>
        <translation>ייחוס הקול</translation>
    </message>
    <message>
        <source>Residents of a cluster with full weight.</source>
        <translation>תושבים באשכול בעל מלוא המשקל.</translation>
    </message>
    <message>
        <source>Discretionary</source>
        <translation>לפי שיקול דעת</translation>
    </message>
    <message>
        <source>Transfers that no formula decides.</source>
        <translation>העברות שאף נוסחה אינה קובעת.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ידע</translation>
    </message>
    <message>
        <source>Error about needs that full data and full capacity remove.</source>
        <translation>הטעות לגבי הצרכים שנתונים מלאים ויכולת מלאה מבטלים.</translation>
    </message>
    <message>
        <source>Knowledge speed</source>
        <translation>קצב הידע</translation>
    </message>
    <message>
        <source>How fast data are collected, and forgotten.</source>
        <translation>כמה מהר נאספים נתונים, ונשכחים.</translation>
    </message>
    <message>
        <source>Unit knowledge</source>
        <translation>ידע היחידה</translation>
    </message>
    <message>
        <source>Data that a strategic planning unit brings by itself.</source>
        <translation>נתונים שיחידה לתכנון אסטרטגי מביאה בעצמה.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>שיתוף הציבור</translation>
    </message>
    <message>
        <source>Error about needs that engaged leaders remove when all who could be won are.</source>
        <translation>הטעות לגבי הצרכים שמנהיגים מעורבים מבטלים, כשכל מי שאפשר לגייס גויס.</translation>
    </message>
    <message>
        <source>Planning noise</source>
        <translation>רעש בתכנון</translation>
    </message>
    <message>
        <source>Error about needs that plans of several years remove, since they rest on more than one look.</source>
        <translation>הטעות לגבי הצרכים שתוכניות רב-שנתיות מבטלות, משום שהן נשענות על יותר ממבט אחד.</translation>
    </message>
    <message>
        <source>Planning rigidity</source>
        <translation>קשיחות התכנון</translation>
    </message>
    <message>
        <source>Yearly adjustment of budgets to needs that plans of several years hold back.</source>
        <translation>ההתאמה השנתית של תקציבים לצרכים שתוכניות רב-שנתיות מעכבות.</translation>
    </message>
    <message>
        <source>Duplication</source>
        <translation>כפילות</translation>
    </message>
    <message>
        <source>Social spending that authority, state and third sector spend twice for want of coordination.</source>
        <translation>הוצאה חברתית שרשות, מדינה ומגזר שלישי מוציאים פעמיים בהיעדר תיאום.</translation>
    </message>
    <message>
        <source>Table relief</source>
        <translation>הקלה משולחנות תיאום</translation>
    </message>
    <message>
        <source>Coordination cost for each member and for difference that coordination tables save.</source>
        <translation>עלות התיאום לכל חברה ובשל שוני ששולחנות תיאום חוסכים.</translation>
    </message>
    <message>
        <source>Vision relief</source>
        <translation>הקלה מחזון</translation>
    </message>
    <message>
        <source>Coordination cost of difference that a shared vision saves.</source>
        <translation>עלות התיאום בשל שוני שחזון משותף חוסך.</translation>
    </message>
    <message>
        <source>Basket crowding</source>
        <translation>דחיקה בסל השירותים</translation>
    </message>
    <message>
        <source>Part of a guaranteed floor by which the authority lowers its own spending on the domain.</source>
        <translation>החלק מהרצפה המובטחת שבו הרשות מקטינה את הוצאתה על התחום.</translation>
    </message>
    <message>
        <source>Build rate</source>
        <translation>קצב הבנייה</translation>
    </message>
    <message>
        <source>Gap of capacity to 1 that a year of training closes (capacity_build_rate).</source>
        <translation>פער היכולת עד 1 ששנת הכשרה סוגרת (capacity_build_rate).</translation>
    </message>
    <message>
        <source>Peer rate</source>
        <translation>קצב לימוד עמיתים</translation>
    </message>
    <message>
        <source>Gap to better partners that a year in a learning community closes.</source>
        <translation>הפער משותפות טובות יותר ששנה בקהילה לומדת סוגרת.</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>ותק הצוות</translation>
    </message>
    <message>
        <source>Loss of capacity by turnover that a planning unit prevents.</source>
        <translation>אובדן יכולת בתחלופת עובדים שיחידת תכנון מונעת.</translation>
    </message>
    <message>
        <source>Institution rate</source>
        <translation>קצב המיסוד</translation>
    </message>
    <message>
        <source>How fast a cluster body with full means becomes an institution.</source>
        <translation>כמה מהר גוף אשכול בעל אמצעים מלאים נעשה מוסד.</translation>
    </message>
    <message>
        <source>Institution speed</source>
        <translation>האצה מהמיסוד</translation>
    </message>
    <message>
        <source>How much faster the gains of joint services build up when the body is an institution.</source>
        <translation>כמה מהר יותר נבנים יתרונות השירותים המשותפים כשהגוף הוא מוסד.</translation>
    </message>
    <message>
        <source>Institution decay</source>
        <translation>שחיקת המיסוד</translation>
    </message>
    <message>
        <source>How fast it loses what it built when the means end.</source>
        <translation>כמה מהר הוא מאבד את מה שבנה כשהאמצעים נגמרים.</translation>
    </message>
    <message>
        <source>Institution means</source>
        <translation>אמצעי המיסוד</translation>
    </message>
    <message>
        <source>Means of a cluster body that count as full.</source>
        <translation>אמצעים של גוף אשכול שנחשבים מלאים.</translation>
    </message>
    <message>
        <source>Leader start</source>
        <translation>גיוס מנהיגים</translation>
    </message>
    <message>
        <source>Leaders whom a full platform wins in a year by itself, of all who could be won.</source>
        <translation>מנהיגים שפלטפורמה מלאה מגייסת בשנה בעצמה, מכל מי שאפשר לגייס.</translation>
    </message>
    <message>
        <source>Leader spread</source>
        <translation>התפשטות המנהיגות</translation>
    </message>
    <message>
        <source>Leaders whom each leader wins in a year.</source>
        <translation>מנהיגים שכל מנהיג מגייס בשנה.</translation>
    </message>
    <message>
        <source>Leaders who tire in a year.</source>
        <translation>מנהיגים שמתעייפים בשנה.</translation>
    </message>
    <message>
        <source>Leader potential</source>
        <translation>פוטנציאל המנהיגים</translation>
    </message>
    <message>
        <source>Residents who could be won as leaders.</source>
        <translation>תושבים שאפשר לגייס כמנהיגים.</translation>
    </message>
    <message>
        <source>Support months</source>
        <translation>חודשי ליווי</translation>
    </message>
    <message>
        <source>How long a business is accompanied.</source>
        <translation>כמה זמן מלווים עסק.</translation>
    </message>
    <message>
        <source>Support age</source>
        <translation>גיל לליווי</translation>
    </message>
    <message>
        <source>Age up to which businesses are supported.</source>
        <translation>הגיל שעד אליו עסקים מלווים.</translation>
    </message>
    <message>
        <source>Support jobs</source>
        <translation>משרות לליווי</translation>
    </message>
    <message>
        <source>Real jobs up to which businesses are supported.</source>
        <translation>מספר המשרות במציאות שעד אליו עסקים מלווים.</translation>
    </message>
    <message>
        <source>Support sales</source>
        <translation>מכירות מליווי</translation>
    </message>
    <message>
        <source>Gain of customers of a supported business, once.</source>
        <translation>תוספת לקוחות של עסק מלווה, חד-פעמית.</translation>
    </message>
    <message>
        <source>Support hazard</source>
        <translation>סיכון בליווי</translation>
    </message>
    <message>
        <source>Chance of closing while supported, relative to others.</source>
        <translation>הסיכוי להיסגר בזמן הליווי, ביחס לאחרים.</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>דחיקת מתחרים</translation>
    </message>
    <message>
        <source>Part of gained sales that comes from competitors of the place; the rest is new demand from outside.</source>
        <translation>החלק מתוספת המכירות שבא ממתחרים במקום; השאר הוא ביקוש חדש מבחוץ.</translation>
    </message>
    <message>
        <source>Network sales</source>
        <translation>מכירות מהרשת</translation>
    </message>
    <message>
        <source>Gain of customers of a member of a network whose peers are as productive as the mean of their sector, once.</source>
        <translation>תוספת לקוחות של חבר ברשת שפריון עמיתיו כממוצע בענפם, חד-פעמית.</translation>
    </message>
    <message>
        <source>Peer slope</source>
        <translation>שיפוע העמיתים</translation>
    </message>
    <message>
        <source>How much larger the gain is among more productive peers.</source>
        <translation>כמה התוספת גדולה יותר בקרב עמיתים פרודוקטיביים יותר.</translation>
    </message>
    <message>
        <source>Network group</source>
        <translation>קבוצת הרשת</translation>
    </message>
    <message>
        <source>Businesses that meet regularly.</source>
        <translation>עסקים שנפגשים בקביעות.</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>התפוגגות</translation>
    </message>
    <message>
        <source>Demand won by support, networks and plants that is lost again in a year.</source>
        <translation>ביקוש שהושג בליווי, ברשתות ובמפעלים ואובד שוב בשנה.</translation>
    </message>
    <message>
        <source>Plant jobs</source>
        <translation>משרות במפעל</translation>
    </message>
    <message>
        <source>Jobs that an attracted plant promises.</source>
        <translation>משרות שמפעל שנמשך לאזור מבטיח.</translation>
    </message>
    <message>
        <source>Expansion effect</source>
        <translation>השפעת ההרחבה</translation>
    </message>
    <message>
        <source>Jobs of an expansion that the grant brings, relative to a new plant.</source>
        <translation>משרות בהרחבה שהמענק מביא, ביחס למפעל חדש.</translation>
    </message>
    <message>
        <source>Training months</source>
        <translation>חודשי הכשרה</translation>
    </message>
    <message>
        <source>Length of an employment programme, in which participants do not look for work (lock-in).</source>
        <translation>אורך תוכנית תעסוקה, שבמהלכה המשתתפים אינם מחפשים עבודה (אפקט הנעילה).</translation>
    </message>
    <message>
        <source>Training lasts</source>
        <translation>משך השפעת ההכשרה</translation>
    </message>
    <message>
        <source>Months after the programme in which its help is felt.</source>
        <translation>חודשים אחרי התוכנית שבהם עזרתה מורגשת.</translation>
    </message>
    <message>
        <source>Training readiness</source>
        <translation>מוכנות מההכשרה</translation>
    </message>
    <message>
        <source>How much sooner employers take a participant than an equal applicant; whom they take instead is a result.</source>
        <translation>עד כמה מעסיקים מעדיפים משתתף על פני מועמד שווה לו; מי נדחה במקומו – זו תוצאה של המודל.</translation>
    </message>
    <message>
        <source>Project share</source>
        <translation>חלק המיזמים</translation>
    </message>
    <message>
        <source>Donations that go to projects which donors choose; the rest follows residents.</source>
        <translation>תרומות שהולכות למיזמים שתורמים בוחרים; השאר לפי תושבים.</translation>
    </message>
    <message>
        <source>Need weight</source>
        <translation>משקל הצורך</translation>
    </message>
    <message>
        <source>How projects follow need: the mean service level of the region over that of the place.</source>
        <translation>כיצד מיזמים עוקבים אחר הצורך: רמת השירות הממוצעת באזור ביחס לזו שבמקום.</translation>
    </message>
    <message>
        <source>Quality weight</source>
        <translation>משקל האיכות</translation>
    </message>
    <message>
        <source>How projects follow the quality of proposals: capacity and the record of past projects.</source>
        <translation>כיצד מיזמים עוקבים אחר איכות ההצעות: היכולת והרקורד של מיזמים קודמים.</translation>
    </message>
    <message>
        <source>Visibility weight</source>
        <translation>משקל הנראות</translation>
    </message>
    <message>
        <source>How projects follow visibility: ties with the third sector, and leaders.</source>
        <translation>כיצד מיזמים עוקבים אחר הנראות: קשרים עם המגזר השלישי, ומנהיגים.</translation>
    </message>
    <message>
        <source>Crowding</source>
        <translation>דחיקת תרומות</translation>
    </message>
    <message>
        <source>Donations that a shekel of project grants beyond expectation drives out (below 0: draws in).</source>
        <translation>תרומות ששקל של מענקי מיזמים מעבר לצפוי דוחק (מתחת ל-0: מושך).</translation>
    </message>
    <message>
        <source>In services</source>
        <translation>בשירותים</translation>
    </message>
    <message>
        <source>Spending of the third sector that does what municipal services do.</source>
        <translation>הוצאה של המגזר השלישי שעושה מה ששירותים מוניציפליים עושים.</translation>
    </message>
    <message>
        <source>Fundraising return</source>
        <translation>תשואת גיוס תרומות</translation>
    </message>
    <message>
        <source>Donations from outside that a shekel of fundraising brings at capacity 0.5.</source>
        <translation>תרומות מבחוץ ששקל של גיוס תרומות מביא ביכולת 0.5.</translation>
    </message>
    <message>
        <source>Volunteer worth</source>
        <translation>שווי מתנדב</translation>
    </message>
    <message>
        <source>Municipal services that a volunteer&apos;s work stands for.</source>
        <translation>השירותים המוניציפליים שעבודתו של מתנדב שווה להם.</translation>
    </message>
    <message>
        <source>Venture return</source>
        <translation>תשואת מיזמים</translation>
    </message>
    <message>
        <source>Sales to outside that a shekel of venture capital that works brings in a year.</source>
        <translation>מכירות לחוץ ששקל של הון מיזמים פעיל מביא בשנה.</translation>
    </message>
    <message>
        <source>Venture halfsat</source>
        <translation>מיזמים – מחצית הרוויה</translation>
    </message>
    <message>
        <source>Capacity at which half of the venture capital comes to work.</source>
        <translation>היכולת שבה מחצית הון המיזמים נעשית פעילה.</translation>
    </message>
    <message>
        <source>Venture decay</source>
        <translation>שחיקת המיזמים</translation>
    </message>
    <message>
        <source>Venture capital that wears out in a year.</source>
        <translation>הון מיזמים שנשחק בשנה.</translation>
    </message>
    <message>
        <source>Campus effect</source>
        <translation>השפעת הקמפוס</translation>
    </message>
    <message>
        <source>What a campus at the door adds to the log odds of a degree.</source>
        <translation>מה שקמפוס סמוך לבית מוסיף ללוג-הסיכויים לתואר.</translation>
    </message>
    <message>
        <source>Campus decay</source>
        <translation>דעיכת הקמפוס</translation>
    </message>
    <message>
        <source>How that falls with distance.</source>
        <translation>כיצד זה יורד עם המרחק.</translation>
    </message>
    <message>
        <source>Without car</source>
        <translation>ללא רכב</translation>
    </message>
    <message>
        <source>Working-age residents without a car for the way to work.</source>
        <translation>תושבים בגיל העבודה ללא רכב לדרך לעבודה.</translation>
    </message>
    <message>
        <source>Without car arab women</source>
        <translation>נשים ערביות ללא רכב</translation>
    </message>
    <message>
        <source>The same among Arab, Druze and Bedouin women.</source>
        <translation>אותו דבר בקרב נשים ערביות, דרוזיות ובדואיות.</translation>
    </message>
    <message>
        <source>Slowness</source>
        <translation>איטיות</translation>
    </message>
    <message>
        <source>Minutes in a bus over those in a car on the same way.</source>
        <translation>דקות באוטובוס לעומת דקות ברכב באותה דרך.</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>נסיעות</translation>
    </message>
    <message>
        <source>Trips of buses a day on a usual way to work.</source>
        <translation>נסיעות אוטובוס ביום בדרך רגילה לעבודה.</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>שעות שירות</translation>
    </message>
    <message>
        <source>Hours a day in which buses run: half the interval between two is waited.</source>
        <translation>שעות ביום שבהן אוטובוסים פועלים: מחכים מחצית המרווח שבין שניים.</translation>
    </message>
    <message>
        <source>Longest way</source>
        <translation>הדרך הארוכה ביותר</translation>
    </message>
    <message>
        <source>Way to work beyond which nobody goes by bus.</source>
        <translation>הדרך לעבודה שמעבר לה איש אינו נוסע באוטובוס.</translation>
    </message>
</context>
<context>
    <name>PasteCode</name>
    <message>
        <source>Open &amp;pasted code</source>
        <translation>פתיחת &amp;קוד שהודבק</translation>
    </message>
    <message>
        <source>Open the share code, or the file, that the clipboard holds</source>
        <translation>פתיחת קוד השיתוף, או הקובץ, שבלוח</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>There are no numbers of this year. Choose another one.</source>
        <translation>אין מספרים לשנה הזאת. בחרו שנה אחרת.</translation>
    </message>
    <message>
        <source>B, {year}</source>
        <translation>‏B, {year}</translation>
    </message>
    <message>
        <source>A, {year}</source>
        <translation>‏A, {year}</translation>
    </message>
    <message>
        <source>From B to A</source>
        <translation>מ-B ל-A</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>מאז ההתחלה</translation>
    </message>
</context>
<context>
    <name>Play</name>
    <message>
        <source>&amp;Play the years</source>
        <translation>&amp;הרצת השנים</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>No place has a value in both. Choose another figure or year.</source>
        <translation>לאף מקום אין ערך בשניהם. בחרו מדד אחר או שנה אחרת.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>טוב יותר</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>גרוע יותר</translation>
    </message>
    <message>
        <source>{name}: {before_name} {before}, {after_name} {after}, {change}</source>
        <translation>{name}: {before_name} {before}, {after_name} {after}, {change}</translation>
    </message>
    <message>
        <source>{name}: in no cluster</source>
        <translation>{name}: באף אשכול</translation>
    </message>
    <message>
        <source>{name}: in {cluster}</source>
        <translation>{name}: באשכול {cluster}</translation>
    </message>
    <message>
        <source>this cluster</source>
        <translation>האשכול הזה</translation>
    </message>
    <message>
        <source>another cluster</source>
        <translation>אשכול אחר</translation>
    </message>
    <message>
        <source>free</source>
        <translation>פנוי</translation>
    </message>
    <message>
        <source>Click a place to take it in or leave it out · schematic map</source>
        <translation>לחצו על מקום כדי לצרף או להוציא אותו · מפה סכמטית</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>אשכול</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>{gains} better, {losses} worse. Most: {first}. Least: {last}.</source>
        <translation>{gains} השתפרו, {losses} הורעו. הרב ביותר: {first}. המועט ביותר: {last}.</translation>
    </message>
    <message>
        <source>Nothing has been computed yet.</source>
        <translation>עדיין לא חושב דבר.</translation>
    </message>
    <message>
        <source>This figure has no value here. Choose another place or another figure in the title.</source>
        <translation>למדד זה אין כאן ערך. בחרו מקום אחר, או מדד אחר בכותרת.</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <source>{name}: {number} in {year}</source>
        <translation>{name}: {number} בשנת {year}</translation>
    </message>
    <message>
        <source>A minus B</source>
        <translation>‏A פחות B</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>אין הבדל</translation>
    </message>
    <message>
        <source>{name}, lowest run</source>
        <translation>{name}, ההרצה הנמוכה</translation>
    </message>
    <message>
        <source>{name}, highest run</source>
        <translation>{name}, ההרצה הגבוהה</translation>
    </message>
    <message>
        <source>{name}, {level} low</source>
        <translation>{name}, {level} תחתון</translation>
    </message>
    <message>
        <source>{name}, {level} high</source>
        <translation>{name}, {level} עליון</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>נקודות אחוז</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>גבוה יותר הוא טוב יותר</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>נמוך יותר הוא טוב יותר</translation>
    </message>
    <message>
        <source>{number} better</source>
        <translation>{number} השתפרו</translation>
    </message>
    <message>
        <source>{number} worse</source>
        <translation>{number} הורעו</translation>
    </message>
    <message>
        <source>share of people, the poorest first</source>
        <translation>חלק מהאנשים, מהעני לעשיר</translation>
    </message>
    <message>
        <source>No distribution was measured here. Choose another place or year.</source>
        <translation>לא נמדדה כאן התפלגות. בחרו מקום אחר או שנה אחרת.</translation>
    </message>
    <message>
        <source>The poorest {people} have {share}</source>
        <translation>ל-{people} העניים ביותר יש {share}</translation>
    </message>
    <message>
        <source>equal shares</source>
        <translation>חלקים שווים</translation>
    </message>
    <message>
        <source>{name}: Gini {number}</source>
        <translation>{name}: ג׳יני {number}</translation>
    </message>
    <message>
        <source>Share of people</source>
        <translation>חלק מהאנשים</translation>
    </message>
    <message>
        <source>This figure has no value here. Choose another figure in the title.</source>
        <translation>למדד זה אין כאן ערך. בחרו מדד אחר בכותרת.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>אין ערך</translation>
    </message>
    <message>
        <source>Lowest: {low}. Highest: {high}.</source>
        <translation>הנמוך ביותר: {low}. הגבוה ביותר: {high}.</translation>
    </message>
    <message>
        <source>Nobody took part in this service in these years.</source>
        <translation>איש לא השתתף בשירות זה בשנים אלה.</translation>
    </message>
    <message>
        <source>member, gains</source>
        <translation>חברה, מרוויחה</translation>
    </message>
    <message>
        <source>member, loses</source>
        <translation>חברה, מפסידה</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>אינה חברה</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>a joint service</comment>
        <translation>הצטרפה</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a joint service</comment>
        <translation>פרשה</translation>
    </message>
    <message>
        <source>member</source>
        <translation>חברה</translation>
    </message>
    <message>
        <source>{name}, {year}: {state}</source>
        <translation>{name}, {year}: {state}</translation>
    </message>
    <message>
        <source>{what}, {gain}</source>
        <translation>{what}, {gain}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>רשות</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>חברות</translation>
    </message>
    <message>
        <source>Joined or left</source>
        <translation>הצטרפה או פרשה</translation>
    </message>
    <message>
        <source>No place has a value in both figures. Choose others.</source>
        <translation>לאף מקום אין ערך בשני המדדים. בחרו אחרים.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>{name}: {x_name} {x}, {y_name} {y}</source>
        <translation>{name}: {x_name} {x}, {y_name} {y}</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>תושבים</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>שנת {year}</translation>
    </message>
    <message>
        <source>This figure has no value for any place. Choose another figure.</source>
        <translation>למדד זה אין ערך באף מקום. בחרו מדד אחר.</translation>
    </message>
    <message>
        <source>First: {first}. Last: {last}.</source>
        <translation>ראשון: {first}. אחרון: {last}.</translation>
    </message>
    <message>
        <source>better in both</source>
        <translation>טוב יותר בשניהם</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>התחזית שלכם</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>הרצה {number}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>תרחיש</translation>
    </message>
    <message>
        <source>rank, {when}</source>
        <translation>דירוג, {when}</translation>
    </message>
    <message>
        <source>1 is best; above the line a place has risen</source>
        <translation>1 הוא הטוב ביותר; מעל הקו – מקום שעלה</translation>
    </message>
    <message>
        <source>{name}: rank {before}, then {after}</source>
        <translation>{name}: דירוג {before}, ואחר כך {after}</translation>
    </message>
    <message>
        <source>Rises most: {first}. Falls most: {last}.</source>
        <translation>העלייה הרבה ביותר: {first}. הירידה הרבה ביותר: {last}.</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>כל האחרים</translation>
    </message>
    <message>
        <source>No money moved here in this year. Choose another year or place.</source>
        <translation>לא עבר כאן כסף בשנה זו. בחרו שנה אחרת או מקום אחר.</translation>
    </message>
    <message>
        <source>{amount}, {share}</source>
        <translation>{amount}, {share}</translation>
    </message>
    <message>
        <source>{source} to {target}: {amount}</source>
        <translation>מ-{source} אל {target}: {amount}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מ-</translation>
    </message>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>No run has a value here. Choose another figure or place.</source>
        <translation>לאף הרצה אין כאן ערך. בחרו מדד אחר או מקום אחר.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Into deposits, less new loans</source>
        <translation>לפיקדונות, בניכוי הלוואות חדשות</translation>
    </message>
    <message>
        <source>Out of deposits, and new loans</source>
        <translation>מפיקדונות ומהלוואות חדשות</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סך הכול</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>סעיף</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>תקבולים</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>תשלומים</translation>
    </message>
    <message>
        <source>month {month} of {year}</source>
        <translation>חודש {month} בשנת {year}</translation>
    </message>
    <message>
        <source>No assumption has been tried yet.</source>
        <translation>עדיין לא נבדקה אף הנחה.</translation>
    </message>
    <message>
        <source>at its lowest</source>
        <translation>בערך הנמוך</translation>
    </message>
    <message>
        <source>at its highest</source>
        <translation>בערך הגבוה</translation>
    </message>
    <message>
        <source>turns the answer round</source>
        <translation>הופך את התשובה</translation>
    </message>
    <message>
        <source>changes sign</source>
        <translation>מחליף סימן</translation>
    </message>
    <message>
        <source>{name}: {low} gives {at_low}, {high} gives {at_high}</source>
        <translation>{name}: {low} נותן {at_low}, {high} נותן {at_high}</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>הנמוך ביותר</translation>
    </message>
    <message>
        <source>Answer at the lowest</source>
        <translation>התשובה בערך הנמוך</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>הגבוה ביותר</translation>
    </message>
    <message>
        <source>Answer at the highest</source>
        <translation>התשובה בערך הגבוה</translation>
    </message>
    <message>
        <source>Turns the answer round</source>
        <translation>הופך את התשובה</translation>
    </message>
    <message>
        <source>The answer turns round: {which}.</source>
        <translation>התשובה מתהפכת: {which}.</translation>
    </message>
    <message>
        <source>No assumption turns the answer round. The widest: {which}.</source>
        <translation>אף הנחה אינה הופכת את התשובה. הרחבה ביותר: {which}.</translation>
    </message>
    <message>
        <source>A and B do not differ: there is nothing to explain.</source>
        <translation>אין הבדל בין A ל-B: אין מה להסביר.</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>רק ביחד</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>חלק</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>&amp;Present</source>
        <translation>ה&amp;צגה</translation>
    </message>
    <message>
        <source>Show a room what is on the desk, or the chosen story, in large letters</source>
        <translation>להציג לאולם את מה שעל השולחן, או את הסיפור שנבחר, באותיות גדולות</translation>
    </message>
</context>
<context>
    <name>PresentHere</name>
    <message>
        <source>Present from the &amp;current page</source>
        <translation>הצגה מהדף ה&amp;נוכחי</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>back to the page</source>
        <translation>חזרה לדף</translation>
    </message>
    <message>
        <source>change of {lever}</source>
        <translation>שינוי של {lever}</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Open in an editor</source>
        <translation>פתיחה בעורך</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>בעיות</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>בעיה אחת</numerusform>
            <numerusform>%n בעיות</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was not opened: {problems}</source>
        <translation>‏{file} לא נפתח: {problems}</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>אין בעיות</translation>
    </message>
</context>
<context>
    <name>Ranks</name>
    <message>
        <source>Who changes place?</source>
        <translation>מי משנה את מקומו?</translation>
    </message>
</context>
<context>
    <name>Redo</name>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;ביצוע שוב של {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ביצוע שוב</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע שוב</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>Re&amp;play the last change</source>
        <translation>הצגה ח&amp;וזרת של השינוי האחרון</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>הצגה חוזרת</translation>
    </message>
</context>
<context>
    <name>ResetLayout</name>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;איפוס הפריסה</translation>
    </message>
</context>
<context>
    <name>Revert</name>
    <message>
        <source>Re&amp;vert A to what was saved</source>
        <translation>ה&amp;חזרת A למה שנשמר</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>What is given up for what</source>
        <translation>על מה מוותרים תמורת מה</translation>
    </message>
    <message>
        <source>The first answer is being computed.</source>
        <translation>התשובה הראשונה מחושבת.</translation>
    </message>
    <message>
        <source>B in {year}</source>
        <translation>‏B בשנת {year}</translation>
    </message>
    <message>
        <source>A alone; B has no such figure</source>
        <translation>‏A לבדו; ל-B אין נתון כזה</translation>
    </message>
    <message>
        <source>Most gain and most loss: {few} of {all}</source>
        <translation>הרווח וההפסד הגדולים ביותר: {few} מתוך {all}</translation>
    </message>
    <message>
        <source>{metric} in {year} · {unit}</source>
        <translation>{metric} בשנת {year} · {unit}</translation>
    </message>
    <message>
        <source>{metric} in {year}</source>
        <translation>{metric} בשנת {year}</translation>
    </message>
    <message>
        <source>B has no such figure</source>
        <translation>ל-B אין נתון כזה</translation>
    </message>
    <message>
        <source>B: {value}</source>
        <translation>‏B: {value}</translation>
    </message>
    <message>
        <source>{b} · no clear difference: {difference}</source>
        <translation>{b} · אין הבדל ברור: {difference}</translation>
    </message>
    <message>
        <source>{b} · difference {difference}</source>
        <translation>{b} · הבדל {difference}</translation>
    </message>
    <message>
        <source>{number}  {lever}</source>
        <translation>{number}  {lever}</translation>
    </message>
    <message>
        <source>{lever}: {strength}; B stands at {other}.</source>
        <translation>‏{lever}: {strength}; B עומד על {other}.</translation>
    </message>
    <message>
        <source>higher than in B</source>
        <translation>גבוה יותר מב-B</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>אין הבדל ברור</translation>
    </message>
    <message>
        <source>lower than in B</source>
        <translation>נמוך יותר מב-B</translation>
    </message>
    <message>
        <source>The model cannot tell: {metric} has no value here.</source>
        <translation>המודל אינו יכול לומר: ל{metric} אין כאן ערך.</translation>
    </message>
    <message>
        <source>The model: {answer}, {difference}.</source>
        <translation>המודל: {answer}, {difference}.</translation>
    </message>
    <message>
        <source>You expected: {expected} – as the model does. {result}</source>
        <translation>ציפיתם: {expected} – כמו המודל. {result}</translation>
    </message>
    <message>
        <source>You expected: {expected}. {result}</source>
        <translation>ציפיתם: {expected}. {result}</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>רק ביחד</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>Save A in its file</source>
        <translation>שמירת A בקובץ שלו</translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Save &amp;as...</source>
        <translation>שמירה &amp;בשם...</translation>
    </message>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation>תרחישים (*.toml)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>שמירת התרחיש</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;גודל</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Baseline</source>
        <translation>מצב הבסיס</translation>
    </message>
    <message>
        <source>How do the five clusters develop if nobody does anything new? There are no shocks in it: neither the pandemic nor the war. Every other scenario starts from here.</source>
        <translation>כיצד יתפתחו חמשת האשכולות אם איש לא יעשה דבר חדש? אין כאן זעזועים: לא המגפה ולא המלחמה. כל תרחיש אחר מתחיל מכאן.</translation>
    </message>
    <message>
        <source>Beit HaKerem</source>
        <translation>בית הכרם</translation>
    </message>
    <message>
        <source>What becomes of Karmiel and its smaller, mostly Arab and Druze neighbours, who live from one labour market, if nothing changes? No shocks.</source>
        <translation>מה יהיה על כרמיאל ועל שכנותיה הקטנות, רובן ערביות ודרוזיות, שחיות משוק עבודה אחד, אם דבר לא ישתנה? בלי זעזועים.</translation>
    </message>
    <message>
        <source>Beit HaKerem buys locally</source>
        <translation>בית הכרם קונה מקומי</translation>
    </message>
    <message>
        <source>If the authorities of Beit HaKerem pay up to 10 % more for bidders of the region from 2021, how much of the money stays, who gets jobs from it, and what do the authorities pay? Compare with beit-hakerem.</source>
        <translation>אם הרשויות של בית הכרם ישלמו מ-2021 עד 10 % יותר למציעים מהאזור, כמה מהכסף יישאר, מי יקבל בזכותו עבודה, ומה ישלמו הרשויות? השוו ל-beit-hakerem.</translation>
    </message>
    <message>
        <source>A cluster that does not exist: Wadi Ara</source>
        <translation>אשכול שאינו קיים: ואדי עארה</translation>
    </message>
    <message>
        <source>What if nine authorities around Wadi Ara, Arab and Jewish, formed a cluster that collects waste, drives pupils and buys together from 2021? Any of the 255 authorities can be put in their place.</source>
        <translation>מה אם תשע רשויות סביב ואדי עארה, ערביות ויהודיות, יקימו אשכול שאוסף פסולת, מסיע תלמידים וקונה במשותף מ-2021? אפשר לשים במקומן כל אחת מ-255 הרשויות.</translation>
    </message>
    <message>
        <source>Eastern Galilee</source>
        <translation>הגליל המזרחי</translation>
    </message>
    <message>
        <source>What becomes of the small and distant authorities of Eastern Galilee and the Golan if nothing changes? No shocks.</source>
        <translation>מה יהיה על הרשויות הקטנות והמרוחקות של הגליל המזרחי והגולן אם דבר לא ישתנה? בלי זעזועים.</translation>
    </message>
    <message>
        <source>Eastern Negev</source>
        <translation>הנגב המזרחי</translation>
    </message>
    <message>
        <source>What becomes of the Bedouin and Jewish towns and the vast regional councils of the Eastern Negev if nothing changes? No shocks. Tamar, with its industry and few residents, is in.</source>
        <translation>מה יהיה על היישובים הבדואיים והיהודיים ועל המועצות האזוריות הרחבות של הנגב המזרחי אם דבר לא ישתנה? בלי זעזועים. תמר, עם התעשייה שלה ומעט תושביה, כלולה.</translation>
    </message>
    <message>
        <source>Five clusters</source>
        <translation>חמישה אשכולות</translation>
    </message>
    <message>
        <source>Which of the five clusters moves ahead and which falls behind, and does the gap between their authorities close by itself? One resident in four is simulated, so that small authorities can be read too.</source>
        <translation>איזה מחמשת האשכולות מתקדם ואיזה מפגר, והאם הפער בין רשויותיהם נסגר מעצמו? תושב אחד מכל ארבעה מדומה, כדי שאפשר יהיה לקרוא גם רשויות קטנות.</translation>
    </message>
    <message>
        <source>The years 2019 to 2024 as they were</source>
        <translation>השנים 2019 עד 2024 כפי שהיו</translation>
    </message>
    <message>
        <source>How far does the model follow what happened: the pandemic of March 2020 to June 2021 and the war from October 2023, with the south home again in March 2024 and the north only at the end of the year? What the targets say about both is measured here; the other scenarios have no shocks.</source>
        <translation>עד כמה המודל עוקב אחר מה שקרה: המגפה ממרץ 2020 עד יוני 2021 והמלחמה מאוקטובר 2023, כשהדרום שב הביתה במרץ 2024 והצפון רק בסוף השנה? כאן נמדד מה שהיעדים אומרים על שתיהן; בתרחישים האחרים אין זעזועים.</translation>
    </message>
    <message>
        <source>A pandemic</source>
        <translation>מגפה</translation>
    </message>
    <message>
        <source>If a pandemic like that of 2020 closes what lives from contact for two months and half-opens it for fourteen, who loses work, which towns recover and how fast, and who never does? Compare with five-clusters under the same seed: `sim.resilience_of` measures resistance, loss and recovery.</source>
        <translation>אם מגפה כמו זו של 2020 סוגרת לחודשיים את מה שחי ממגע ופותחת אותו למחצה לארבעה עשר חודשים, מי מאבד עבודה, אילו יישובים מתאוששים וכמה מהר, ומי לעולם לא? השוו ל-five-clusters באותו זרע: `sim.resilience_of` מודד עמידות, אובדן והתאוששות.</translation>
    </message>
    <message>
        <source>Western Galilee shares waste collection</source>
        <translation>הגליל המערבי חולק איסוף פסולת</translation>
    </message>
    <message>
        <source>If the cluster offers to collect waste for its members from 2021, who joins, who saves, who pays more, and does anybody leave again? Compare with western-galilee.</source>
        <translation>אם האשכול מציע לאסוף פסולת עבור חברותיו מ-2021, מי מצטרפת, מי חוסכת, מי משלמת יותר, והאם מישהי פורשת שוב? השוו ל-western-galilee.</translation>
    </message>
    <message>
        <source>War and evacuation</source>
        <translation>מלחמה ופינוי</translation>
    </message>
    <message>
        <source>If border authorities of the Galilee and the Western Negev are evacuated for months and workers are called up everywhere, what is left of jobs, residents and municipal money five and ten years later, and do the neighbours gain or lose? Compare with five-clusters under the same seed.</source>
        <translation>אם רשויות הגבול בגליל ובנגב המערבי מפונות לחודשים ועובדים מגויסים בכל מקום, מה נשאר ממשרות, מתושבים ומהכסף המוניציפלי כעבור חמש ועשר שנים, והאם השכנות מרוויחות או מפסידות? השוו ל-five-clusters באותו זרע.</translation>
    </message>
    <message>
        <source>Western Galilee</source>
        <translation>הגליל המערבי</translation>
    </message>
    <message>
        <source>What becomes of the authorities of Western Galilee, Jewish, Druze, Arab and mixed, from the coast to the border, if nothing changes? No shocks.</source>
        <translation>מה יהיה על רשויות הגליל המערבי, יהודיות, דרוזיות, ערביות ומעורבות, מהחוף ועד הגבול, אם דבר לא ישתנה? בלי זעזועים.</translation>
    </message>
    <message>
        <source>Western Negev</source>
        <translation>הנגב המערבי</translation>
    </message>
    <message>
        <source>What becomes of Rahat, the Jewish towns and the regional councils of the Western Negev if nothing changes? No shocks: the war is not in it.</source>
        <translation>מה יהיה על רהט, על היישובים היהודיים ועל המועצות האזוריות של הנגב המערבי אם דבר לא ישתנה? בלי זעזועים: המלחמה אינה כלולה.</translation>
    </message>
</context>
<context>
    <name>ScenarioForm</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>מקום אחד</numerusform>
            <numerusform>%n מקומות</numerusform>
        </translation>
    </message>
    <message>
        <source>{clusters}: {number}</source>
        <translation>{clusters}: {number}</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>עדיין לא נשמר בקובץ</translation>
    </message>
    <message>
        <source>change of {setting}</source>
        <translation>שינוי של {setting}</translation>
    </message>
    <message>
        <source>Scenario A</source>
        <translation>תרחיש A</translation>
    </message>
    <message>
        <source>Put clusters together on the map</source>
        <translation>הרכבת אשכולות על המפה</translation>
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
        <translation>תרחישים פתוחים</translation>
    </message>
    <message>
        <source>Ask about it (A)</source>
        <translation>לשאול עליו (A)</translation>
    </message>
    <message>
        <source>Compare with it (B)</source>
        <translation>להשוות אליו (B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>SentencePanel</name>
    <message>
        <source>The first answer is being computed.</source>
        <translation>התשובה הראשונה מחושבת כעת.</translation>
    </message>
    <message>
        <source>These figures have no value here. Choose others in the titles of the charts.</source>
        <translation>למדדים אלה אין כאן ערך. בחרו אחרים בכותרות התרשימים.</translation>
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
        <translation>פתיחת {name}</translation>
    </message>
    <message>
        <source>closing {name}</source>
        <translation>סגירת {name}</translation>
    </message>
    <message>
        <source>{name} was closed without being saved. Undo brings it back.</source>
        <translation>{name} נסגר בלי שנשמר. ביטול יחזיר אותו.</translation>
    </message>
    <message>
        <source>fork of {name}</source>
        <translation>פיצול של {name}</translation>
    </message>
    <message>
        <source>copy of {name}</source>
        <translation>העתקה של {name}</translation>
    </message>
    <message>
        <source>{title} from {year}</source>
        <translation>{title} החל מ-{year}</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, עותק</translation>
    </message>
    <message>
        <source>choice of A and B</source>
        <translation>בחירת A ו-B</translation>
    </message>
    <message>
        <source>reverting {name}</source>
        <translation>החזרת {name}</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Short name in results and file names.</source>
        <translation>שם קצר בתוצאות ובשמות קבצים.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Heading in reports; the name when empty.</source>
        <translation>כותרת בדוחות; השם, אם ריק.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>The question that the scenario answers.</source>
        <translation>השאלה שהתרחיש עונה עליה.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Year in whose January the run starts; the population is that of the year&apos;s panel.</source>
        <translation>השנה שבינואר שלה ההרצה מתחילה; האוכלוסייה היא לפי נתוני אותה שנה.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>שנים</translation>
    </message>
    <message>
        <source>Length of the run.</source>
        <translation>אורך ההרצה.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>מדגם</translation>
    </message>
    <message>
        <source>Simulated residents for each real one.</source>
        <translation>תושבים מדומים לכל תושב אמיתי.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>זרע</translation>
    </message>
    <message>
        <source>Number that fixes all luck: the same seed gives the same run.</source>
        <translation>מספר שקובע את כל המזל: אותו זרע נותן אותה הרצה.</translation>
    </message>
    <message>
        <source>Name in results and in --set; the kind when empty. Two of one kind need different names.</source>
        <translation>שם בתוצאות וב---set; הסוג, אם ריק. לשניים מאותו סוג דרושים שמות שונים.</translation>
    </message>
    <message>
        <source>First month in force; the scenario&apos;s first month when empty.</source>
        <translation>החודש הראשון בתוקף; החודש הראשון של התרחיש, אם ריק.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>הדרגה</translation>
    </message>
    <message>
        <source>Months over which the strength grows in equal steps to its full value.</source>
        <translation>חודשים שבהם העוצמה עולה בצעדים שווים עד לערכה המלא.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Last month in force; the scenario&apos;s last month when empty.</source>
        <translation>החודש האחרון בתוקף; החודש האחרון של התרחיש, אם ריק.</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>עוצמה</translation>
    </message>
    <message>
        <source>Full strength as a share of what the settings say; 0 switches it off.</source>
        <translation>העוצמה המלאה כחלק ממה שההגדרות אומרות; 0 מכבה.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Clusters and authorities it reaches; the whole region when empty.</source>
        <translation>אשכולות ורשויות שהמנוף מגיע אליהם; כל האזור, אם ריק.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>תחומים</translation>
    </message>
    <message>
        <source>Service domains on offer.</source>
        <translation>תחומי השירות שמוצעים.</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>ממשל</translation>
    </message>
    <message>
        <source>Who provides: members by contract, the cluster body, or, for comparison, a merger in these domains.</source>
        <translation>מי מספק: החברות בחוזה, גוף האשכול, או, לשם השוואה, מיזוג בתחומים אלה.</translation>
    </message>
    <message>
        <source>Cost rule</source>
        <translation>כלל עלות</translation>
    </message>
    <message>
        <source>How members share the cost.</source>
        <translation>כיצד החברות מחלקות את העלות.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>כפייה</translation>
    </message>
    <message>
        <source>Compulsory membership, for what-if questions; clusters are voluntary.</source>
        <translation>חברות חובה, לשאלות של ״מה אם״; האשכולות הם וולונטריים.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>חלק</translation>
    </message>
    <message>
        <source>Share of purchases that are tendered together.</source>
        <translation>חלק הרכישות שנעשה במכרז משותף.</translation>
    </message>
    <message>
        <source>Service domains whose purchases are pooled.</source>
        <translation>תחומי השירות שרכישותיהם מאוגמות.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>עלות</translation>
    </message>
    <message>
        <source>Cost of the tender office, paid by the members.</source>
        <translation>עלות משרד המכרזים, שהחברות משלמות.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>מסלולים</translation>
    </message>
    <message>
        <source>Share of the routes that could be shared which are.</source>
        <translation>חלק המסלולים הניתנים לשיתוף ששותפו בפועל.</translation>
    </message>
    <message>
        <source>Cost of planning the routes, paid by the members.</source>
        <translation>עלות תכנון המסלולים, שהחברות משלמות.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>סף</translation>
    </message>
    <message>
        <source>Residents that a provider has to reach.</source>
        <translation>מספר התושבים שספק צריך להגיע אליהם.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>ביחד</translation>
    </message>
    <message>
        <source>Whether the cluster counts as one provider; otherwise each authority has to reach the threshold by itself.</source>
        <translation>האם האשכול נחשב לספק אחד; אחרת כל רשות צריכה להגיע לסף בעצמה.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>מקומות</translation>
    </message>
    <message>
        <source>Share of pupils who get a place.</source>
        <translation>חלק התלמידים שמקבלים מקום.</translation>
    </message>
    <message>
        <source>Cost of a place.</source>
        <translation>עלות מקום.</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>עלות קבועה</translation>
    </message>
    <message>
        <source>Cost of a provider, however many it serves.</source>
        <translation>עלות ספק, לא משנה כמה הוא משרת.</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>העדפה</translation>
    </message>
    <message>
        <source>Share above the best outside bid up to which a bidder of the region wins.</source>
        <translation>החלק מעל ההצעה הטובה מבחוץ שעד אליו מציע מהאזור זוכה.</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>גודל חבילה</translation>
    </message>
    <message>
        <source>Largest lot: smaller lots let small businesses bid.</source>
        <translation>החבילה הגדולה ביותר: חבילות קטנות מאפשרות לעסקים קטנים להתמודד.</translation>
    </message>
    <message>
        <source>Cost of more tenders and of advising bidders, paid by the authorities.</source>
        <translation>עלות של מכרזים נוספים ושל ייעוץ למציעים, שהרשויות משלמות.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>הכשרה</translation>
    </message>
    <message>
        <source>Strength of training of officials, as in municipal_capacity.</source>
        <translation>עוצמת ההכשרה של עובדי הרשויות, כמו ב-municipal_capacity.</translation>
    </message>
    <message>
        <source>Cost of the office and of training, paid by the members.</source>
        <translation>עלות המשרד וההכשרה, שהחברות משלמות.</translation>
    </message>
    <message>
        <source>Solidarity</source>
        <translation>סולידריות</translation>
    </message>
    <message>
        <source>Part of what is won that is handed out by residents; the rest goes where transfers and own revenue are.</source>
        <translation>החלק ממה שהושג שמחולק לפי תושבים; השאר הולך לאן שהולכות ההעברות וההכנסה העצמית.</translation>
    </message>
    <message>
        <source>Cost of the joint representation, paid by the members.</source>
        <translation>עלות הייצוג המשותף, שהחברות משלמות.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>כיסוי</translation>
    </message>
    <message>
        <source>How much of what matters is measured.</source>
        <translation>כמה ממה שחשוב נמדד.</translation>
    </message>
    <message>
        <source>Cost of the centre, paid by the members.</source>
        <translation>עלות המרכז, שהחברות משלמות.</translation>
    </message>
    <message>
        <source>Multi year</source>
        <translation>רב-שנתי</translation>
    </message>
    <message>
        <source>Spending that stands in plans of several years.</source>
        <translation>הוצאה שנכללת בתוכניות רב-שנתיות.</translation>
    </message>
    <message>
        <source>Cost of planners and of running the tables, paid by the members.</source>
        <translation>עלות המתכננים והפעלת השולחנות, שהחברות משלמות.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>רצפה</translation>
    </message>
    <message>
        <source>Level that is guaranteed.</source>
        <translation>הרמה המובטחת.</translation>
    </message>
    <message>
        <source>Domains with a guarantee.</source>
        <translation>תחומים מובטחים.</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>הכוונה</translation>
    </message>
    <message>
        <source>How much likelier founders choose the sector: 0.7 doubles the odds.</source>
        <translation>כמה יותר סביר שמייסדים יבחרו בענף: 0.7 מכפיל את הסיכויים.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>קידום</translation>
    </message>
    <message>
        <source>Share by which joint marketing raises demand from outside for the sector.</source>
        <translation>החלק שבו שיווק משותף מגדיל את הביקוש מבחוץ לענף.</translation>
    </message>
    <message>
        <source>Cost of the cluster&apos;s office, paid by the members.</source>
        <translation>עלות משרד האשכול, שהחברות משלמות.</translation>
    </message>
    <message>
        <source>Sector of the plants.</source>
        <translation>הענף של המפעלים.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>תקציב</translation>
    </message>
    <message>
        <source>Grants of the state.</source>
        <translation>מענקים של המדינה.</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>הרחבה</translation>
    </message>
    <message>
        <source>Part of the money that goes to the expansion of plants that are there.</source>
        <translation>החלק מהכסף שהולך להרחבת מפעלים קיימים.</translation>
    </message>
    <message>
        <source>Per job</source>
        <translation>למשרה</translation>
    </message>
    <message>
        <source>Capital grant for each job promised.</source>
        <translation>מענק הון לכל משרה שהובטחה.</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>תוספתיות</translation>
    </message>
    <message>
        <source>Share of promised jobs that would not be there without the grant.</source>
        <translation>חלק המשרות שהובטחו שלא היו קיימות בלי המענק.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>אתרים</translation>
    </message>
    <message>
        <source>Cost of sites and of looking after investors, paid by the authorities.</source>
        <translation>עלות האתרים והטיפול במשקיעים, שהרשויות משלמות.</translation>
    </message>
    <message>
        <source>Founders</source>
        <translation>מייסדים</translation>
    </message>
    <message>
        <source>More people who found a business.</source>
        <translation>תוספת אנשים שמייסדים עסק.</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>היענות</translation>
    </message>
    <message>
        <source>Small young businesses that begin a programme in a year.</source>
        <translation>עסקים קטנים וצעירים שמתחילים תוכנית בשנה.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Cost of accompanying a business, paid by the authority.</source>
        <translation>עלות ליווי עסק, שהרשות משלמת.</translation>
    </message>
    <message>
        <source>Cost of the centre for founders, paid by the authority.</source>
        <translation>עלות המרכז למייסדים, שהרשות משלמת.</translation>
    </message>
    <message>
        <source>Businesses outside the network that join it in a year.</source>
        <translation>עסקים מחוץ לרשת שמצטרפים אליה בשנה.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>זיקות</translation>
    </message>
    <message>
        <source>How much more members buy of their inputs in the region.</source>
        <translation>כמה יותר מתשומותיהם החברים קונים באזור.</translation>
    </message>
    <message>
        <source>Cost of those who bring them together, paid by the members of the cluster.</source>
        <translation>עלות מי שמפגישים ביניהם, שהחברות באשכול משלמות.</translation>
    </message>
    <message>
        <source>Cost of conveners and meetings.</source>
        <translation>עלות המנחים והמפגשים.</translation>
    </message>
    <message>
        <source>State share</source>
        <translation>חלק המדינה</translation>
    </message>
    <message>
        <source>Part of the cost that the state pays; authorities pay the rest.</source>
        <translation>החלק מהעלות שהמדינה משלמת; הרשויות משלמות את השאר.</translation>
    </message>
    <message>
        <source>Cost of facilitation and participation, paid by the authorities.</source>
        <translation>עלות ההנחיה ושיתוף הציבור, שהרשויות משלמות.</translation>
    </message>
    <message>
        <source>Fundraising</source>
        <translation>גיוס תרומות</translation>
    </message>
    <message>
        <source>Spending on raising donations, paid by the authority.</source>
        <translation>הוצאה על גיוס תרומות, שהרשות משלמת.</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>מתנדבים</translation>
    </message>
    <message>
        <source>Residents who volunteer beyond those who do already.</source>
        <translation>תושבים שמתנדבים מעבר לאלה שכבר מתנדבים.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Whether there is a strategic planning unit.</source>
        <translation>האם יש יחידה לתכנון אסטרטגי.</translation>
    </message>
    <message>
        <source>Cost of the unit and of organising volunteers, paid by the authority.</source>
        <translation>עלות היחידה וארגון המתנדבים, שהרשות משלמת.</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>הון</translation>
    </message>
    <message>
        <source>Capital that is built in a year.</source>
        <translation>ההון שנבנה בשנה.</translation>
    </message>
    <message>
        <source>Sector whose sales to outside grow.</source>
        <translation>הענף שמכירותיו לחוץ גדלות.</translation>
    </message>
    <message>
        <source>Part that the state pays.</source>
        <translation>החלק שהמדינה משלמת.</translation>
    </message>
    <message>
        <source>Third share</source>
        <translation>חלק המגזר השלישי</translation>
    </message>
    <message>
        <source>Part that the third sector pays as far as its project money goes; the authority pays the rest.</source>
        <translation>החלק שהמגזר השלישי משלם ככל שכספי המיזמים שלו מספיקים; הרשות משלמת את השאר.</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>קמפוס</translation>
    </message>
    <message>
        <source>Whether a regional campus is among the ventures.</source>
        <translation>האם קמפוס אזורי הוא אחד המיזמים.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>חדרים</translation>
    </message>
    <message>
        <source>Further groups of seniors that can meet.</source>
        <translation>קבוצות ותיקים נוספות שיכולות להיפגש.</translation>
    </message>
    <message>
        <source>Youth places</source>
        <translation>מקומות לנוער</translation>
    </message>
    <message>
        <source>Further share of residents of 9-17 in youth movements.</source>
        <translation>החלק הנוסף של בני 9-17 בתנועות נוער.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>שימוש משותף</translation>
    </message>
    <message>
        <source>How far the centres are used by all groups of the place.</source>
        <translation>עד כמה כל הקבוצות במקום משתמשות במרכזים.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>Staff, rent and upkeep.</source>
        <translation>צוות, שכירות ואחזקה.</translation>
    </message>
    <message>
        <source>Youth cost</source>
        <translation>עלות נוער</translation>
    </message>
    <message>
        <source>Cost of a member of a youth movement.</source>
        <translation>עלות של חבר בתנועת נוער.</translation>
    </message>
    <message>
        <source>Strength of training.</source>
        <translation>עוצמת ההכשרה.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>עמיתים</translation>
    </message>
    <message>
        <source>Strength of learning communities of officials: they learn from better authorities with whom ties are kept.</source>
        <translation>עוצמת קהילות הלמידה של עובדי הרשויות: הם לומדים מרשויות טובות יותר שעמן נשמרים קשרים.</translation>
    </message>
    <message>
        <source>Cost of the programme.</source>
        <translation>עלות התוכנית.</translation>
    </message>
    <message>
        <source>Daycare</source>
        <translation>מעונות יום</translation>
    </message>
    <message>
        <source>Further share of children under 3 in supervised daycare.</source>
        <translation>חלק נוסף מהילדים עד גיל 3 במעונות מפוקחים.</translation>
    </message>
    <message>
        <source>Preschool</source>
        <translation>גן ילדים</translation>
    </message>
    <message>
        <source>Further share of children of 3-5 in preschool.</source>
        <translation>חלק נוסף מהילדים בני 3-5 בגני ילדים.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>איכות</translation>
    </message>
    <message>
        <source>Spending on each child in a framework beyond the usual: staff, training, hours.</source>
        <translation>הוצאה לכל ילד במסגרת מעבר לרגיל: צוות, הכשרה, שעות.</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>ביקורי בית</translation>
    </message>
    <message>
        <source>Guidance of parents at home, for each child under 3.</source>
        <translation>הדרכת הורים בבית, לכל ילד עד גיל 3.</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>מצ׳ינג</translation>
    </message>
    <message>
        <source>Part that the state pays; the authority pays the rest.</source>
        <translation>החלק שהמדינה משלמת; הרשות משלמת את השאר.</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>חינוך בלתי פורמלי</translation>
    </message>
    <message>
        <source>Spending on informal education and skills of the century for each resident of 6-17.</source>
        <translation>הוצאה על חינוך בלתי פורמלי ועל מיומנויות המאה ה-21 לכל תושב בן 6-17.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>בית ספר</translation>
    </message>
    <message>
        <source>Spending in schools for each pupil beyond the usual.</source>
        <translation>הוצאה בבתי הספר לכל תלמיד מעבר לרגיל.</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>מסלולי STEM</translation>
    </message>
    <message>
        <source>Share of pupils in STEM tracks, the best of each place.</source>
        <translation>חלק התלמידים במסלולי STEM (מדע וטכנולוגיה), הטובים ביותר בכל מקום.</translation>
    </message>
    <message>
        <source>Stem cost</source>
        <translation>עלות STEM</translation>
    </message>
    <message>
        <source>Cost of a pupil in a STEM track.</source>
        <translation>עלות של תלמיד במסלול STEM.</translation>
    </message>
    <message>
        <source>Place cost</source>
        <translation>עלות מקום</translation>
    </message>
    <message>
        <source>Cost of a member of a youth movement to the authority.</source>
        <translation>עלות של חבר בתנועת נוער לרשות.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>מקומות לימוד</translation>
    </message>
    <message>
        <source>Further places a year, over all places that the lever reaches.</source>
        <translation>מקומות נוספים בשנה, בכל המקומות שהמנוף מגיע אליהם יחד.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>תמיכה</translation>
    </message>
    <message>
        <source>Preparation, grants and advice for each student of the region.</source>
        <translation>הכנה, מלגות וייעוץ לכל סטודנט מהאזור.</translation>
    </message>
    <message>
        <source>A campus in the region: 1 for a full one.</source>
        <translation>קמפוס באזור: 1 לקמפוס מלא.</translation>
    </message>
    <message>
        <source>Campus cost</source>
        <translation>עלות הקמפוס</translation>
    </message>
    <message>
        <source>Cost of a full campus beyond tuition and seats, for each resident of the places that the lever reaches.</source>
        <translation>עלות של קמפוס מלא מעבר לשכר לימוד ולמקומות, לכל תושב של המקומות שהמנוף מגיע אליהם.</translation>
    </message>
    <message>
        <source>Seat cost</source>
        <translation>עלות מקום לימוד</translation>
    </message>
    <message>
        <source>What a place costs the state a year; studies last four.</source>
        <translation>עלות של מקום למדינה בשנה; הלימודים נמשכים ארבע שנים.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>Population groups that are reached.</source>
        <translation>קבוצות האוכלוסייה שהמנוף מגיע אליהן.</translation>
    </message>
    <message>
        <source>Sexes</source>
        <translation>מגדר</translation>
    </message>
    <message>
        <source>Men, women or both.</source>
        <translation>גברים, נשים או אלה ואלה.</translation>
    </message>
    <message>
        <source>Unemployed residents of these groups who begin a programme in a year; ages 20-59.</source>
        <translation>תושבים מובטלים מקבוצות אלה שמתחילים תוכנית בשנה; בני 20-59.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>שילוב בכוח העבודה</translation>
    </message>
    <message>
        <source>Residents of these groups outside the labour force who begin one in a year and look for work afterwards.</source>
        <translation>תושבים מקבוצות אלה שמחוץ לכוח העבודה, שמתחילים תוכנית בשנה ומחפשים עבודה אחריה.</translation>
    </message>
    <message>
        <source>Cost of a participant, paid by the state.</source>
        <translation>עלות של משתתף, שהמדינה משלמת.</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>נסיעות</translation>
    </message>
    <message>
        <source>Trips that are added on each way to work.</source>
        <translation>נסיעות שנוספות בכל דרך לעבודה.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>קווים</translation>
    </message>
    <message>
        <source>Lines on which they are added.</source>
        <translation>קווים שבהם הנסיעות נוספות.</translation>
    </message>
    <message>
        <source>Cost of a trip less fares.</source>
        <translation>עלות של נסיעה בניכוי דמי הנסיעה.</translation>
    </message>
    <message>
        <source>Part that the state pays; the authorities pay the rest.</source>
        <translation>החלק שהמדינה משלמת; הרשויות משלמות את השאר.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>היקף</translation>
    </message>
    <message>
        <source>Residents who take part in a year.</source>
        <translation>תושבים שמשתתפים בשנה.</translation>
    </message>
    <message>
        <source>Equal status</source>
        <translation>מעמד שווה</translation>
    </message>
    <message>
        <source>How far participants meet as equals with a common goal.</source>
        <translation>עד כמה המשתתפים נפגשים כשווים עם מטרה משותפת.</translation>
    </message>
    <message>
        <source>Cost of a participant.</source>
        <translation>עלות של משתתף.</translation>
    </message>
    <message>
        <source>Public share</source>
        <translation>חלק המדינה</translation>
    </message>
    <message>
        <source>Part of the cost that the state pays; the authorities pay the rest.</source>
        <translation>חלק העלות שהמדינה משלמת; הרשויות משלמות את השאר.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>מתכונת</translation>
    </message>
    <message>
        <source>Groups that meet, groups with a digital wing, or meetings on screens only.</source>
        <translation>קבוצות שנפגשות, קבוצות עם זרוע דיגיטלית, או מפגשים על מסך בלבד.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Most members of a group that meets.</source>
        <translation>מספר החברים המרבי בקבוצה שנפגשת.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>הרכב</translation>
    </message>
    <message>
        <source>A group of equals, or of several ages.</source>
        <translation>קבוצה של בני אותו גיל, או של כמה גילים.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Languages and cultures in which the programme works.</source>
        <translation>שפות ותרבויות שבהן התוכנית פועלת.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>כלל-אשכולי</translation>
    </message>
    <message>
        <source>Groups take members from the whole cluster, and meet where there is room.</source>
        <translation>קבוצות מקבלות חברים מכל האשכול, ונפגשות היכן שיש מקום.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>תקשורת</translation>
    </message>
    <message>
        <source>Further seniors who hear of it in media and ask to join.</source>
        <translation>ותיקים נוספים ששומעים על כך בתקשורת ומבקשים להצטרף.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ביקורים</translation>
    </message>
    <message>
        <source>Seniors outside any community who are visited: by registries, health funds, at the door.</source>
        <translation>ותיקים מחוץ לכל קהילה שמבקרים אצלם: לפי מרשמים, דרך קופות החולים, מדלת לדלת.</translation>
    </message>
    <message>
        <source>Further groups that can meet.</source>
        <translation>קבוצות נוספות שיכולות להיפגש.</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>מובילים</translation>
    </message>
    <message>
        <source>Seniors trained to lead, beyond those who can.</source>
        <translation>ותיקים שמוכשרים להוביל, מעבר למי שכבר יכולים.</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>פורום</translation>
    </message>
    <message>
        <source>Forum of leaders with an adviser of the authority.</source>
        <translation>פורום מובילים עם יועץ מטעם הרשות.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>משימות</translation>
    </message>
    <message>
        <source>Tasks for members and a fixed schedule.</source>
        <translation>משימות לחברים ולוח זמנים קבוע.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>נגישות</translation>
    </message>
    <message>
        <source>Rides and accessible places for those with limited mobility.</source>
        <translation>הסעות ומקומות נגישים למי שניידותם מוגבלת.</translation>
    </message>
    <message>
        <source>Build on existing</source>
        <translation>בנייה על הקיים</translation>
    </message>
    <message>
        <source>Map what exists first; otherwise new groups draw members from existing ones.</source>
        <translation>קודם ממפים את הקיים; אחרת קבוצות חדשות מושכות חברים מקבוצות קיימות.</translation>
    </message>
    <message>
        <source>Crowding</source>
        <translation>דחיקה</translation>
    </message>
    <message>
        <source>Members of existing groups who leave for new ones where nobody mapped them.</source>
        <translation>חברים בקבוצות קיימות שעוזבים לטובת חדשות במקום שאיש לא מיפה אותן.</translation>
    </message>
    <message>
        <source>Group cost</source>
        <translation>עלות קבוצה</translation>
    </message>
    <message>
        <source>Room, adviser and material of a group that the programme founded.</source>
        <translation>חדר, יועץ וחומרים לקבוצה שהתוכנית הקימה.</translation>
    </message>
    <message>
        <source>Visit cost</source>
        <translation>עלות ביקור</translation>
    </message>
    <message>
        <source>Cost of a visit.</source>
        <translation>עלות של ביקור.</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>עלות הכשרה</translation>
    </message>
    <message>
        <source>Training and forum, for each further leader.</source>
        <translation>הכשרה ופורום, לכל מוביל נוסף.</translation>
    </message>
    <message>
        <source>Base cost</source>
        <translation>עלות בסיס</translation>
    </message>
    <message>
        <source>Coordinator, media and access, at full strength.</source>
        <translation>רכז, תקשורת ונגישות, בעוצמה מלאה.</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>תומך דיגיטלי</translation>
    </message>
    <message>
        <source>Seniors not online whom a supporter brings online in a year.</source>
        <translation>ותיקים שאינם מחוברים לאינטרנט, שתומך מחבר בשנה.</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>מיתוג</translation>
    </message>
    <message>
        <source>Further seniors who hear of communities by a national brand.</source>
        <translation>ותיקים נוספים ששומעים על קהילות בזכות מותג ארצי.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>Regional staff and a network of leaders and advisers.</source>
        <translation>צוות אזורי ורשת של מובילים ויועצים.</translation>
    </message>
    <message>
        <source>Seniors whom tools and training make able to lead.</source>
        <translation>ותיקים שכלים והכשרה מאפשרים להם להוביל.</translation>
    </message>
    <message>
        <source>Supporter cost</source>
        <translation>עלות תומכים</translation>
    </message>
    <message>
        <source>Supporters, training and devices.</source>
        <translation>תומכים, הכשרה ומכשירים.</translation>
    </message>
    <message>
        <source>Platform cost</source>
        <translation>עלות הפלטפורמה</translation>
    </message>
    <message>
        <source>Infrastructure, branding and staff.</source>
        <translation>תשתית, מיתוג וצוות.</translation>
    </message>
    <message>
        <source>Share of business arnona that goes into the pool.</source>
        <translation>חלק הארנונה מעסקים שנכנס לקופה המשותפת.</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>היעדרות</translation>
    </message>
    <message>
        <source>Workers who are absent in the first month.</source>
        <translation>עובדים שנעדרים בחודש הראשון.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>מילואים</translation>
    </message>
    <message>
        <source>Workers who are absent, most of them in reserve duty, once life has settled.</source>
        <translation>עובדים שנעדרים, רובם בשירות מילואים, לאחר שהחיים התייצבו.</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>התייצבות</translation>
    </message>
    <message>
        <source>Months over which absence falls from the first to the second.</source>
        <translation>מספר החודשים שבהם ההיעדרות יורדת מהרמה הראשונה לשנייה.</translation>
    </message>
    <message>
        <source>Standing in</source>
        <translation>מילוי מקום</translation>
    </message>
    <message>
        <source>Part of the work of the absent that others do.</source>
        <translation>חלק מעבודת הנעדרים שאחרים עושים.</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>תיירות</translation>
    </message>
    <message>
        <source>Demand from outside for tourism that is lost while it lasts.</source>
        <translation>הביקוש מבחוץ לתיירות שאובד כל עוד המלחמה נמשכת.</translation>
    </message>
    <message>
        <source>Evacuated</source>
        <translation>פינוי</translation>
    </message>
    <message>
        <source>Authorities that are evacuated.</source>
        <translation>רשויות שמפונות.</translation>
    </message>
    <message>
        <source>Evacuees</source>
        <translation>מפונים</translation>
    </message>
    <message>
        <source>Share of their residents who leave.</source>
        <translation>חלק התושבים בהן שעוזבים.</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Month in which they may return; when the war ends if empty.</source>
        <translation>החודש שבו הם רשאים לחזור; בתום המלחמה, אם ריק.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>מענק</translation>
    </message>
    <message>
        <source>What the state pays an evacuee for living elsewhere: 200 NIS a day for adults, 100 for children (memory).</source>
        <translation>מה שהמדינה משלמת למפונה עבור מגורים במקום אחר: 200 ₪ ליום למבוגר, 100 לילד (מהזיכרון).</translation>
    </message>
    <message>
        <source>Staying away</source>
        <translation>הישארות מחוץ לבית</translation>
    </message>
    <message>
        <source>How much likelier evacuees move away for good in the year after the next January.</source>
        <translation>בכמה גדל הסיכוי שמפונים יעברו לצמיתות בשנה שלאחר ינואר הבא.</translation>
    </message>
    <message>
        <source>School days lost in the first month; none after the settling.</source>
        <translation>ימי לימוד שאובדים בחודש הראשון; אין אובדן לאחר ההתייצבות.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>ענף</translation>
    </message>
    <message>
        <source>The sector.</source>
        <translation>הענף.</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>הקצאה</translation>
    </message>
    <message>
        <source>Allocation to the cluster body.</source>
        <translation>הקצאה לגוף האשכול.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>חסמים</translation>
    </message>
    <message>
        <source>Barriers that are removed: fixed coordination cost, and what authorities would pay to stay their own masters.</source>
        <translation>חסמים שמוסרים: עלות תיאום קבועה, ומה שרשויות היו משלמות כדי להישאר אדונות לעצמן.</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>סבסוד</translation>
    </message>
    <message>
        <source>Subsidy to each member for each domain that it joined.</source>
        <translation>סבסוד לכל חברה עבור כל תחום שהצטרפה אליו.</translation>
    </message>
    <message>
        <source>Tax credit</source>
        <translation>זיכוי מס</translation>
    </message>
    <message>
        <source>Credit against the tax of residents.</source>
        <translation>זיכוי מהמס של התושבים.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>תקרה</translation>
    </message>
    <message>
        <source>Highest credit of a household.</source>
        <translation>הזיכוי המרבי למשק בית.</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>דמי חבר</translation>
    </message>
    <message>
        <source>What members pay for staff and tools.</source>
        <translation>מה שהחברות משלמות על צוות וכלים.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>חומרה</translation>
    </message>
    <message>
        <source>1 for a war or a wave of violence like those of 2021 and 2023.</source>
        <translation>1 למלחמה או לגל אלימות כמו ב-2021 וב-2023.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Jobs suspended at the peak, and demand lost, in the order of the sectors.</source>
        <translation>משרות שמושעות בשיא, וביקוש שאובד, לפי סדר הענפים.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>בחוץ</translation>
    </message>
    <message>
        <source>Jobs outside the region that are suspended at the peak.</source>
        <translation>משרות מחוץ לאזור שמושעות בשיא.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>שיא</translation>
    </message>
    <message>
        <source>Months at full strength.</source>
        <translation>חודשים בעוצמה מלאה.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>בהמשך</translation>
    </message>
    <message>
        <source>Demand lost after the peak until the end, as a share of that at the peak.</source>
        <translation>הביקוש שאובד לאחר השיא ועד הסוף, כחלק מזה שאובד בשיא.</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>בתי ספר</translation>
    </message>
    <message>
        <source>School days lost while it lasts, schools being closed at the peak altogether.</source>
        <translation>ימי לימוד שאובדים כל עוד המגפה נמשכת; בשיא בתי הספר סגורים לגמרי.</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>דמי אבטלה</translation>
    </message>
    <message>
        <source>Months by which unemployment benefit is longer.</source>
        <translation>מספר החודשים שבהם מוארכים דמי האבטלה.</translation>
    </message>
    <message>
        <source>Share of its businesses that close.</source>
        <translation>חלק העסקים בו שנסגרים.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>עומק</translation>
    </message>
    <message>
        <source>Share of outside demand that is lost.</source>
        <translation>חלק הביקוש מבחוץ שאובד.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Share of outside demand that comes or goes.</source>
        <translation>חלק הביקוש מבחוץ שנוסף או נגרע.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>בכל מקום</translation>
    </message>
    <message>
        <source>all</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>הסוף</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>ההתחלה</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>בדרך כלל {value}.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>מ-{low} עד {high}.</translation>
    </message>
    <message>
        <source>Source: {source} ({confidence}).</source>
        <translation>מקור: {source} ({confidence}).</translation>
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
        <translation>אלימות בין קהילות</translation>
    </message>
    <message>
        <source>Mark attitudes between groups while it lasts; the mark fades afterwards.</source>
        <translation>פגיעה ביחס בין קבוצות כל עוד האלימות נמשכת; הפגיעה דועכת לאחר מכן.</translation>
    </message>
    <message>
        <source>Pandemic</source>
        <translation>מגפה</translation>
    </message>
    <message>
        <source>Close contact-intensive sectors, suspend their jobs and keep pupils at home; then reopen in part until the end.</source>
        <translation>סגירת ענפים עתירי מגע, השעיית המשרות בהם והשארת התלמידים בבית; לאחר מכן פתיחה חלקית עד הסוף.</translation>
    </message>
    <message>
        <source>In Israel the share of 20-67 on unemployment benefit rose by 8.9 percentage points in the mean of 2020 and by 12 in tourist towns (S82); 28 % of the labour force were registered in April 2020 (S80), and benefits were paid until the crisis was over. How many lose their jobs at first is set here; who, where, and how fast they come back is not.</source>
        <translation>בישראל עלה החלק של בני 20-67 שמקבלים דמי אבטלה ב-8.9 נקודות האחוז בממוצע של 2020 וב-12 בערי תיירות (S82); 28 % מכוח העבודה היו רשומים באפריל 2020 (S80), ודמי האבטלה שולמו עד תום המשבר. כמה מאבדים את עבודתם בהתחלה נקבע כאן; מי, היכן וכמה מהר הם חוזרים – אינו נקבע כאן.</translation>
    </message>
    <message>
        <source>Plant closure</source>
        <translation>סגירת מפעל</translation>
    </message>
    <message>
        <source>Close businesses with employees in a sector, by lot, in the month in which it starts.</source>
        <translation>סגירת עסקים עם עובדים בענף, בהגרלה, בחודש שבו זה מתחיל.</translation>
    </message>
    <message>
        <source>Recession</source>
        <translation>מיתון</translation>
    </message>
    <message>
        <source>Lower demand from outside while it lasts.</source>
        <translation>ביקוש נמוך יותר מבחוץ כל עוד הוא נמשך.</translation>
    </message>
    <message>
        <source>Sector demand</source>
        <translation>ביקוש לענף</translation>
    </message>
    <message>
        <source>Raise or lower outside demand for a sector while it lasts.</source>
        <translation>העלאה או הורדה של הביקוש מבחוץ לענף כל עוד זה נמשך.</translation>
    </message>
    <message>
        <source>War</source>
        <translation>מלחמה</translation>
    </message>
    <message>
        <source>Keep workers away everywhere, most at first, and empty border authorities until their residents may return.</source>
        <translation>היעדרות עובדים בכל מקום, בעיקר בהתחלה, ופינוי רשויות הגבול עד שתושביהן רשאים לחזור.</translation>
    </message>
    <message>
        <source>A fifth of the workforce was absent in October 2023, and product fell by 5.2 % in the quarter (S81); about 144,000 people were evacuated. The state pays those who serve and those who are evacuated. Absence limits what businesses can serve; in evacuated places they close, and their employees lose their jobs for the time being.</source>
        <translation>חמישית מכוח העבודה נעדרה באוקטובר 2023, והתוצר ירד ב-5.2 % ברבעון (S81); כ-144,000 איש פונו. המדינה משלמת למשרתים ולמפונים. ההיעדרות מגבילה את מה שעסקים יכולים לספק; במקומות המפונים הם נסגרים, ועובדיהם מאבדים לעת עתה את עבודתם.</translation>
    </message>
</context>
<context>
    <name>ShowTour</name>
    <message>
        <source>&amp;Tour of a minute</source>
        <translation>&amp;סיור של דקה</translation>
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
        <translation>התשובה הראשונה מחושבת.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) each, {sample} of residents simulated</source>
        <translation>
            <numerusform>הרצה אחת לכל אחד, {sample} מהתושבים בסימולציה</numerusform>
            <numerusform>%n הרצות לכל אחד, {sample} מהתושבים בסימולציה</numerusform>
        </translation>
    </message>
    <message>
        <source>The room has predicted. Shall we look?</source>
        <translation>האולם ניבא. נסתכל?</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>למה אתם מצפים?</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>No answer yet</source>
        <translation>עדיין אין תשובה</translation>
    </message>
    <message>
        <source>Preparing the simulation, once on this computer: about a minute</source>
        <translation>הסימולציה מוכנה לראשונה במחשב זה: כדקה</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) to go</source>
        <translation>
            <numerusform>נותרה הרצה אחת</numerusform>
            <numerusform>נותרו %n הרצות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>הרצה אחת</numerusform>
            <numerusform>%n הרצות</numerusform>
        </translation>
    </message>
    <message>
        <source>{sample} of residents, {runs}</source>
        <translation>{sample} מהתושבים, {runs}</translation>
    </message>
    <message>
        <source>{level}; the last change by {runs} of {sample}</source>
        <translation>{level}; השינוי האחרון לפי {runs} של {sample}</translation>
    </message>
    <message>
        <source>{level} · the levers have moved on</source>
        <translation>{level} · המנופים כבר זזו</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>up to {sample}</source>
        <translation>עד {sample}</translation>
    </message>
    <message>
        <source>How far the simulation goes on while you look: more residents, more exact</source>
        <translation>עד כמה ממשיכה הסימולציה בזמן שאתם מסתכלים: יותר תושבים, יותר דיוק</translation>
    </message>
    <message>
        <source>Most exact sample</source>
        <translation>המדגם המדויק ביותר</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>התקדמות הסימולציה</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>Present a &amp;story</source>
        <translation>הצגת &amp;סיפור</translation>
    </message>
    <message>
        <source>A story in a &amp;file...</source>
        <translation>סיפור מ&amp;קובץ...</translation>
    </message>
    <message>
        <source>What is on the &amp;desk</source>
        <translation>מה שעל ה&amp;שולחן</translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation>פתיחת סיפור</translation>
    </message>
    <message>
        <source>Stories (*.toml)</source>
        <translation>סיפורים (*.toml)</translation>
    </message>
</context>
<context>
    <name>Swap</name>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>ה&amp;חלפה בין A ל-B</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;צבעים</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Play the years</source>
        <translation>הרצת השנים</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <source>Year that map, table and sentence show</source>
        <translation>השנה שמוצגת במפה, בטבלה ובמשפט</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>‏A − B</translation>
    </message>
    <message>
        <source>Show what A changes against B (=)</source>
        <translation>מה A משנה לעומת B (=)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{name}: {first} to {last}</source>
        <translation>{name}: {first} עד {last}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>change of {setting}</source>
        <translation>שינוי של {setting}</translation>
    </message>
    <message>
        <source>dates of {name}</source>
        <translation>תאריכים של {name}</translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>הוספת {name}</translation>
    </message>
    <message>
        <source>removing {name}</source>
        <translation>הסרת {name}</translation>
    </message>
    <message>
        <source>Add a lever</source>
        <translation>הוספת מנוף</translation>
    </message>
    <message>
        <source>Add a shock</source>
        <translation>הוספת זעזוע</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Drag a bar to move it, its ends to stretch it. A slope is the ramp.</source>
        <translation>גררו פס כדי להזיז אותו, ואת קצותיו כדי למתוח אותו. שיפוע מציין הדרגה.</translation>
    </message>
    <message>
        <source>Levers and shocks in time</source>
        <translation>מנופים וזעזועים בזמן</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The answer first</source>
        <translation>קודם התשובה</translation>
    </message>
    <message>
        <source>Two figures in words: where they go, how sure that is, and how A differs from B.</source>
        <translation>שני נתונים במילים: לאן הם הולכים, כמה זה בטוח, ובמה A שונה מ-B.</translation>
    </message>
    <message>
        <source>A against B</source>
        <translation>‏A לעומת B</translation>
    </message>
    <message>
        <source>A is your plan and blue, B is what it is held against and orange. Both have the same luck.</source>
        <translation>‏A הוא התוכנית שלכם, בכחול; B הוא מה שמולו היא נמדדת, בכתום. לשניהם אותו מזל.</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>מנופים</translation>
    </message>
    <message>
        <source>Switch one on and drag it: the answer moves at once. The orange tick shows where B stands.</source>
        <translation>הפעילו מנוף וגררו אותו: התשובה זזה מיד. הסימן הכתום מראה היכן B עומד.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Click an authority and all charts speak of it. Chart, map and table show the same numbers.</source>
        <translation>לחצו על רשות וכל התרשימים מדברים עליה. תרשים, מפה וטבלה מראים אותם מספרים.</translation>
    </message>
    <message>
        <source>How much and how sure</source>
        <translation>כמה, וכמה בטוח</translation>
    </message>
    <message>
        <source>The line is the middle of all runs, the band what most of them keep to. A title opens more figures.</source>
        <translation>הקו הוא האמצע של כל ההרצות, הרצועה היא מה שרובן שומרות עליו. כותרת פותחת עוד נתונים.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>שום דבר לא אובד</translation>
    </message>
    <message>
        <source>Everything can be undone and done again, and replayed for those who looked away.</source>
        <translation>הכול אפשר לבטל ולבצע שוב, ולהציג שוב למי שהסתכל הצידה.</translation>
    </message>
    <message>
        <source>For a room</source>
        <translation>לאולם</translation>
    </message>
    <message>
        <source>F5 shows all this in large letters. The menu Story has three stories to begin with.</source>
        <translation>‏F5 מציג את כל זה באותיות גדולות. בתפריט סיפור יש שלושה סיפורים להתחלה.</translation>
    </message>
    <message>
        <source>{stop} / {stops}</source>
        <translation>{stop} / {stops}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
</context>
<context>
    <name>TradeOff</name>
    <message>
        <source>What do we give up? Growth against gap</source>
        <translation>על מה מוותרים? צמיחה מול פער</translation>
    </message>
    <message>
        <source>{figure}, growth since the start</source>
        <translation>{figure}, גידול מאז ההתחלה</translation>
    </message>
    <message>
        <source>{across} against {up}, {year}</source>
        <translation>{across} מול {up}, {year}</translation>
    </message>
    <message>
        <source>There are no numbers of this year. Choose another one.</source>
        <translation>אין מספרים לשנה זו. בחרו שנה אחרת.</translation>
    </message>
    <message>
        <source>One of the two figures has no value here. Choose others on the desk.</source>
        <translation>לאחד משני הנתונים אין כאן ערך. בחרו נתונים אחרים על השולחן.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;ביטול {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>business</source>
        <translation>עסק</translation>
    </message>
    <message>
        <source>1/year</source>
        <translation>לשנה</translation>
    </message>
    <message>
        <source>job</source>
        <translation>משרה</translation>
    </message>
    <message>
        <source>ln</source>
        <translation>‏ln</translation>
    </message>
    <message>
        <source>share</source>
        <translation>חלק</translation>
    </message>
    <message>
        <source>NIS/year per member</source>
        <translation>₪ לשנה לחברה</translation>
    </message>
    <message>
        <source>NIS/year per resident</source>
        <translation>₪ לשנה לתושב</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>רשות</translation>
    </message>
    <message>
        <source>share of revenue</source>
        <translation>חלק מההכנסות</translation>
    </message>
    <message>
        <source>years of revenue</source>
        <translation>שנות הכנסה</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>יחס</translation>
    </message>
    <message>
        <source>NIS/month</source>
        <translation>₪ לחודש</translation>
    </message>
    <message>
        <source>NIS/year per job</source>
        <translation>₪ לשנה למשרה</translation>
    </message>
    <message>
        <source>km</source>
        <translation>ק״מ</translation>
    </message>
    <message>
        <source>share of jobs</source>
        <translation>חלק מהמשרות</translation>
    </message>
    <message>
        <source>person</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>1/1000 residents and year</source>
        <translation>ל-1,000 תושבים בשנה</translation>
    </message>
    <message>
        <source>household</source>
        <translation>משק בית</translation>
    </message>
    <message>
        <source>national mean of the start = 1</source>
        <translation>הממוצע הארצי בהתחלה = 1</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>תחום</translation>
    </message>
    <message>
        <source>NIS/unit and year</source>
        <translation>₪ ליחידה לשנה</translation>
    </message>
    <message>
        <source>d ln hazard / d ln (wanted / actual jobs)</source>
        <translation>‏d ln סיכון / d ln (משרות רצויות / בפועל)</translation>
    </message>
    <message>
        <source>d ln hazard / d ln jobs</source>
        <translation>‏d ln סיכון / d ln משרות</translation>
    </message>
    <message>
        <source>ln sales per year, mean absolute</source>
        <translation>‏ln מכירות בשנה, ערך מוחלט ממוצע</translation>
    </message>
    <message>
        <source>d ln spread / d ln jobs</source>
        <translation>‏d ln פיזור / d ln משרות</translation>
    </message>
    <message>
        <source>sd of ln output per job</source>
        <translation>סטיית תקן של ln תפוקה למשרה</translation>
    </message>
    <message>
        <source>d ln TFP / d ln density</source>
        <translation>‏d ln פריון כולל / d ln צפיפות</translation>
    </message>
    <message>
        <source>1/km</source>
        <translation>לק״מ</translation>
    </message>
    <message>
        <source>d ln TFP / d ln own-sector jobs</source>
        <translation>‏d ln פריון כולל / d ln משרות בענף העצמי</translation>
    </message>
    <message>
        <source>ln TFP after 5 years</source>
        <translation>‏ln פריון כולל לאחר 5 שנים</translation>
    </message>
    <message>
        <source>index</source>
        <translation>מדד</translation>
    </message>
    <message>
        <source>d ln TFP / d ln cross-sector ties</source>
        <translation>‏d ln פריון כולל / d ln קשרים בין-מגזריים</translation>
    </message>
    <message>
        <source>weight of the latest month</source>
        <translation>משקל החודש האחרון</translation>
    </message>
    <message>
        <source>share of value added</source>
        <translation>חלק מהערך המוסף</translation>
    </message>
    <message>
        <source>share of excess cash per month</source>
        <translation>חלק מעודפי המזומן בחודש</translation>
    </message>
    <message>
        <source>months of wages and inputs</source>
        <translation>חודשי שכר ותשומות</translation>
    </message>
    <message>
        <source>months of sales</source>
        <translation>חודשי מכירות</translation>
    </message>
    <message>
        <source>share of profit</source>
        <translation>חלק מהרווח</translation>
    </message>
    <message>
        <source>share of the gap per year</source>
        <translation>חלק מהפער בשנה</translation>
    </message>
    <message>
        <source>logit per SD</source>
        <translation>לוגיט לסטיית תקן</translation>
    </message>
    <message>
        <source>NIS</source>
        <translation>₪</translation>
    </message>
    <message>
        <source>yearly autocorrelation</source>
        <translation>מתאם עצמי שנתי</translation>
    </message>
    <message>
        <source>SD per sustained programme</source>
        <translation>סטיות תקן לתוכנית מתמשכת</translation>
    </message>
    <message>
        <source>SD per ln pay</source>
        <translation>סטיות תקן ל-ln שכר</translation>
    </message>
    <message>
        <source>share of 20+</source>
        <translation>חלק מבני 20 ומעלה</translation>
    </message>
    <message>
        <source>SD per sustained membership</source>
        <translation>סטיות תקן לחברות מתמשכת</translation>
    </message>
    <message>
        <source>share of contacts</source>
        <translation>חלק מהמגעים</translation>
    </message>
    <message>
        <source>share of 65-74</source>
        <translation>חלק מבני 65-74</translation>
    </message>
    <message>
        <source>group/1000 seniors</source>
        <translation>קבוצות ל-1,000 ותיקים</translation>
    </message>
    <message>
        <source>share at 65</source>
        <translation>חלק בגיל 65</translation>
    </message>
    <message>
        <source>share of Jewish 65+</source>
        <translation>חלק מהיהודים בני 65 ומעלה</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>סטיות תקן</translation>
    </message>
    <message>
        <source>group</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>share of 65+</source>
        <translation>חלק מבני 65 ומעלה</translation>
    </message>
    <message>
        <source>share of scale gain</source>
        <translation>חלק מיתרון הגודל</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>יכולת</translation>
    </message>
    <message>
        <source>NIS per resident and year, all domains</source>
        <translation>₪ לתושב לשנה, כל התחומים</translation>
    </message>
    <message>
        <source>share of service cost</source>
        <translation>חלק מעלות השירות</translation>
    </message>
    <message>
        <source>share of service cost per SD</source>
        <translation>חלק מעלות השירות לסטיית תקן</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>מקדם</translation>
    </message>
    <message>
        <source>share of spending</source>
        <translation>חלק מההוצאה</translation>
    </message>
    <message>
        <source>share of savings</source>
        <translation>חלק מהחיסכון</translation>
    </message>
    <message>
        <source>NIS per resident and year</source>
        <translation>₪ לתושב לשנה</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>משקל</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>לוגיט</translation>
    </message>
    <message>
        <source>share of elections</source>
        <translation>חלק מהבחירות</translation>
    </message>
    <message>
        <source>1/year, real</source>
        <translation>לשנה, ריאלי</translation>
    </message>
    <message>
        <source>year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <source>NIS/year per person</source>
        <translation>₪ לשנה לנפש</translation>
    </message>
    <message>
        <source>share of wage growth</source>
        <translation>חלק מגידול השכר</translation>
    </message>
    <message>
        <source>share of normative spending</source>
        <translation>חלק מההוצאה הנורמטיבית</translation>
    </message>
    <message>
        <source>months of revenue</source>
        <translation>חודשי הכנסה</translation>
    </message>
    <message>
        <source>collection rate per unit capacity</source>
        <translation>שיעור גבייה ליחידת יכולת</translation>
    </message>
    <message>
        <source>share of retired</source>
        <translation>חלק מהגמלאים</translation>
    </message>
    <message>
        <source>share of last pay</source>
        <translation>חלק מהשכר האחרון</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>מעריך</translation>
    </message>
    <message>
        <source>share of disposable income</source>
        <translation>חלק מההכנסה הפנויה</translation>
    </message>
    <message>
        <source>d ln exports / d ln unit labour cost</source>
        <translation>‏d ln יצוא / d ln עלות עבודה ליחידה</translation>
    </message>
    <message>
        <source>share of usual income</source>
        <translation>חלק מההכנסה הרגילה</translation>
    </message>
    <message>
        <source>1/month</source>
        <translation>לחודש</translation>
    </message>
    <message>
        <source>months of usual income</source>
        <translation>חודשי הכנסה רגילה</translation>
    </message>
    <message>
        <source>share kept per month</source>
        <translation>חלק שנשמר בחודש</translation>
    </message>
    <message>
        <source>sd of ln demand per year</source>
        <translation>סטיית תקן של ln ביקוש בשנה</translation>
    </message>
    <message>
        <source>share kept per year</source>
        <translation>חלק שנשמר בשנה</translation>
    </message>
    <message>
        <source>d ln rent / d ln households per dwelling</source>
        <translation>‏d ln שכר דירה / d ln משקי בית לדירה</translation>
    </message>
    <message>
        <source>share of gap per month</source>
        <translation>חלק מהפער בחודש</translation>
    </message>
    <message>
        <source>d ln permits / d ln rent</source>
        <translation>‏d ln היתרים / d ln שכר דירה</translation>
    </message>
    <message>
        <source>share of stock per year</source>
        <translation>חלק מהמלאי בשנה</translation>
    </message>
    <message>
        <source>share of mean household income</source>
        <translation>חלק מהכנסת משק הבית הממוצעת</translation>
    </message>
    <message>
        <source>share of rents</source>
        <translation>חלק משכר הדירה</translation>
    </message>
    <message>
        <source>share of surplus jobs per month</source>
        <translation>חלק מהמשרות העודפות בחודש</translation>
    </message>
    <message>
        <source>vacancy/month</source>
        <translation>משרות פנויות בחודש</translation>
    </message>
    <message>
        <source>ln wage per minute one way</source>
        <translation>‏ln שכר לדקת נסיעה לכיוון</translation>
    </message>
    <message>
        <source>minute/km</source>
        <translation>דקות לק״מ</translation>
    </message>
    <message>
        <source>share of usual pay</source>
        <translation>חלק מהשכר הרגיל</translation>
    </message>
    <message>
        <source>ln pay</source>
        <translation>‏ln שכר</translation>
    </message>
    <message>
        <source>sd of ln pay</source>
        <translation>סטיית תקן של ln שכר</translation>
    </message>
    <message>
        <source>d ln w / d ln productivity</source>
        <translation>‏d ln שכר / d ln פריון</translation>
    </message>
    <message>
        <source>d ln w / d ln u</source>
        <translation>‏d ln שכר / d ln אבטלה</translation>
    </message>
    <message>
        <source>vacancy per separation</source>
        <translation>משרות פנויות לפרישה</translation>
    </message>
    <message>
        <source>month</source>
        <translation>חודשים</translation>
    </message>
    <message>
        <source>ln surplus</source>
        <translation>‏ln עודף</translation>
    </message>
    <message>
        <source>share of potential</source>
        <translation>חלק מהפוטנציאל</translation>
    </message>
    <message>
        <source>SD per SD and year</source>
        <translation>סטיות תקן לסטיית תקן לשנה</translation>
    </message>
    <message>
        <source>SD per ln and year</source>
        <translation>סטיות תקן ל-ln לשנה</translation>
    </message>
    <message>
        <source>ln per SD</source>
        <translation>‏ln לסטיית תקן</translation>
    </message>
    <message>
        <source>SD per year</source>
        <translation>סטיות תקן בשנה</translation>
    </message>
    <message>
        <source>NIS/child and year</source>
        <translation>₪ לילד לשנה</translation>
    </message>
    <message>
        <source>share of income</source>
        <translation>חלק מההכנסה</translation>
    </message>
    <message>
        <source>NIS/pupil and year</source>
        <translation>₪ לתלמיד לשנה</translation>
    </message>
    <message>
        <source>share of 0-2</source>
        <translation>חלק מבני 0-2</translation>
    </message>
    <message>
        <source>share of 3-5</source>
        <translation>חלק מבני 3-5</translation>
    </message>
    <message>
        <source>share of 9-17</source>
        <translation>חלק מבני 9-17</translation>
    </message>
    <message>
        <source>share per year</source>
        <translation>חלק לשנה</translation>
    </message>
    <message>
        <source>share of matriculated</source>
        <translation>חלק מבעלי בגרות</translation>
    </message>
    <message>
        <source>share of entrants</source>
        <translation>חלק מהמתחילים ללמוד</translation>
    </message>
    <message>
        <source>logit per NIS 10,000</source>
        <translation>לוגיט ל-10,000 ₪</translation>
    </message>
    <message>
        <source>share of degrees</source>
        <translation>חלק מהתארים</translation>
    </message>
    <message>
        <source>ln pay per SD</source>
        <translation>‏ln שכר לסטיית תקן</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>מתאם</translation>
    </message>
    <message>
        <source>share at 21</source>
        <translation>חלק בגיל 21</translation>
    </message>
    <message>
        <source>d ln inflow / d ln wage</source>
        <translation>‏d ln כניסה / d ln שכר</translation>
    </message>
    <message>
        <source>d ln inflow / d ln level</source>
        <translation>‏d ln כניסה / d ln רמה</translation>
    </message>
    <message>
        <source>d ln inflow / d ln rent</source>
        <translation>‏d ln כניסה / d ln שכר דירה</translation>
    </message>
    <message>
        <source>d ln inflow / d ln unemployment</source>
        <translation>‏d ln כניסה / d ln אבטלה</translation>
    </message>
    <message>
        <source>per Jewish or other resident and year</source>
        <translation>לתושב יהודי או אחר ולשנה</translation>
    </message>
    <message>
        <source>d ln outflow / d ln attraction</source>
        <translation>‏d ln יציאה / d ln משיכה</translation>
    </message>
    <message>
        <source>1/quarter</source>
        <translation>לרבעון</translation>
    </message>
    <message>
        <source>logit per km</source>
        <translation>לוגיט לק״מ</translation>
    </message>
    <message>
        <source>logit per tie</source>
        <translation>לוגיט לקשר</translation>
    </message>
    <message>
        <source>share of labour force</source>
        <translation>חלק מכוח העבודה</translation>
    </message>
    <message>
        <source>share of employed</source>
        <translation>חלק מהמועסקים</translation>
    </message>
    <message>
        <source>share of filled jobs</source>
        <translation>חלק מהמשרות המאוישות</translation>
    </message>
    <message>
        <source>share of households</source>
        <translation>חלק ממשקי הבית</translation>
    </message>
    <message>
        <source>months of income</source>
        <translation>חודשי הכנסה</translation>
    </message>
    <message>
        <source>d ln price / d ln quantity</source>
        <translation>‏d ln מחיר / d ln כמות</translation>
    </message>
    <message>
        <source>sd of ln cost</source>
        <translation>סטיית תקן של ln עלות</translation>
    </message>
    <message>
        <source>bidder</source>
        <translation>מציעים</translation>
    </message>
    <message>
        <source>ln cost</source>
        <translation>‏ln עלות</translation>
    </message>
    <message>
        <source>ln cost per km</source>
        <translation>‏ln עלות לק״מ</translation>
    </message>
    <message>
        <source>NIS/year</source>
        <translation>₪ לשנה</translation>
    </message>
    <message>
        <source>share of yearly sales</source>
        <translation>חלק מהמכירות השנתיות</translation>
    </message>
    <message>
        <source>price share</source>
        <translation>חלק מהמחיר</translation>
    </message>
    <message>
        <source>elasticity at 20,000 residents</source>
        <translation>גמישות ב-20,000 תושבים</translation>
    </message>
    <message>
        <source>per ln(N/20,000) squared</source>
        <translation>ל-ln(N/20,000) בריבוע</translation>
    </message>
    <message>
        <source>elasticity</source>
        <translation>גמישות</translation>
    </message>
    <message>
        <source>call/year</source>
        <translation>קולות קוראים בשנה</translation>
    </message>
    <message>
        <source>NIS per resident of the country and year</source>
        <translation>₪ לתושב המדינה לשנה</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>תושבים</translation>
    </message>
    <message>
        <source>NIS per resident</source>
        <translation>₪ לתושב</translation>
    </message>
    <message>
        <source>share of project</source>
        <translation>חלק מהמיזם</translation>
    </message>
    <message>
        <source>logit per unit capacity</source>
        <translation>לוגיט ליחידת יכולת</translation>
    </message>
    <message>
        <source>logit per ln(N/20,000)</source>
        <translation>לוגיט ל-ln(N/20,000)</translation>
    </message>
    <message>
        <source>logit per own share / own revenue</source>
        <translation>לוגיט להשתתפות עצמית / הכנסה עצמית</translation>
    </message>
    <message>
        <source>exponent of capacity</source>
        <translation>מעריך היכולת</translation>
    </message>
    <message>
        <source>share of award</source>
        <translation>חלק מהזכייה</translation>
    </message>
    <message>
        <source>share of level</source>
        <translation>חלק מהרמה</translation>
    </message>
    <message>
        <source>per unit capacity</source>
        <translation>ליחידת יכולת</translation>
    </message>
    <message>
        <source>sd of ln perceived / true need</source>
        <translation>סטיית תקן של ln צורך נתפס / אמיתי</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>מקומות</translation>
    </message>
    <message>
        <source>share of pupil transport</source>
        <translation>חלק מהסעות התלמידים</translation>
    </message>
    <message>
        <source>share of cost per km between members</source>
        <translation>חלק מהעלות לק״מ בין חברות</translation>
    </message>
    <message>
        <source>share of pupils</source>
        <translation>חלק מהתלמידים</translation>
    </message>
    <message>
        <source>NIS per NIS</source>
        <translation>₪ לכל ₪</translation>
    </message>
    <message>
        <source>share of residents</source>
        <translation>חלק מהתושבים</translation>
    </message>
    <message>
        <source>standard score</source>
        <translation>ציון תקן</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>שיפוע</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>אחוזון</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>קשרים</translation>
    </message>
    <message>
        <source>index from -1 to 1</source>
        <translation>מדד בין ‎-1‎ ל-1</translation>
    </message>
    <message>
        <source>mean of five shares</source>
        <translation>ממוצע של חמישה חלקים</translation>
    </message>
    <message>
        <source>sd per month of closed schools</source>
        <translation>סטיות תקן לחודש של בתי ספר סגורים</translation>
    </message>
    <message>
        <source>share of discretionary transfers</source>
        <translation>חלק מההעברות שבשיקול דעת</translation>
    </message>
    <message>
        <source>share of state transfers</source>
        <translation>חלק מהעברות המדינה</translation>
    </message>
    <message>
        <source>share of noise</source>
        <translation>חלק מהרעש</translation>
    </message>
    <message>
        <source>data</source>
        <translation>נתונים</translation>
    </message>
    <message>
        <source>per unit of institution</source>
        <translation>ליחידת מיסוד</translation>
    </message>
    <message>
        <source>ln sales</source>
        <translation>‏ln מכירות</translation>
    </message>
    <message>
        <source>per ln productivity</source>
        <translation>ל-ln פריון</translation>
    </message>
    <message>
        <source>share of donations</source>
        <translation>חלק מהתרומות</translation>
    </message>
    <message>
        <source>NIS per volunteer and year</source>
        <translation>₪ למתנדב לשנה</translation>
    </message>
    <message>
        <source>NIS of yearly sales per NIS</source>
        <translation>₪ מכירות שנתיות לכל ₪</translation>
    </message>
    <message>
        <source>trips/day</source>
        <translation>נסיעות ביום</translation>
    </message>
    <message>
        <source>hour/day</source>
        <translation>שעות ביום</translation>
    </message>
    <message>
        <source>minute one way</source>
        <translation>דקות לכיוון</translation>
    </message>
    <message>
        <source>share of 12-17</source>
        <translation>חלק מבני 12-17</translation>
    </message>
    <message>
        <source>NIS/place and year</source>
        <translation>₪ למקום לשנה</translation>
    </message>
    <message>
        <source>share of domains and years</source>
        <translation>חלק מהתחומים והשנים</translation>
    </message>
    <message>
        <source>level, 1 is the national mean</source>
        <translation>רמה, 1 הוא הממוצע הארצי</translation>
    </message>
    <message>
        <source>NIS per job</source>
        <translation>₪ למשרה</translation>
    </message>
    <message>
        <source>NIS per business</source>
        <translation>₪ לעסק</translation>
    </message>
    <message>
        <source>NIS/member and year</source>
        <translation>₪ לחבר לשנה</translation>
    </message>
    <message>
        <source>entrant/year</source>
        <translation>מתחילים בשנה</translation>
    </message>
    <message>
        <source>NIS/student and year</source>
        <translation>₪ לסטודנט לשנה</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>sexes</source>
        <translation>מגדרים</translation>
    </message>
    <message>
        <source>NIS per participant</source>
        <translation>₪ למשתתף</translation>
    </message>
    <message>
        <source>lines per 10,000 residents</source>
        <translation>קווים ל-10,000 תושבים</translation>
    </message>
    <message>
        <source>NIS per trip</source>
        <translation>₪ לנסיעה</translation>
    </message>
    <message>
        <source>share of 15+ and year</source>
        <translation>חלק מבני 15 ומעלה לשנה</translation>
    </message>
    <message>
        <source>NIS/participant</source>
        <translation>₪ למשתתף</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>share of 65+ and year</source>
        <translation>חלק מבני 65 ומעלה לשנה</translation>
    </message>
    <message>
        <source>NIS/group and year</source>
        <translation>₪ לקבוצה לשנה</translation>
    </message>
    <message>
        <source>NIS/visit</source>
        <translation>₪ לביקור</translation>
    </message>
    <message>
        <source>NIS/leader and year</source>
        <translation>₪ למוביל לשנה</translation>
    </message>
    <message>
        <source>NIS per senior and year</source>
        <translation>₪ לוותיק לשנה</translation>
    </message>
    <message>
        <source>share of others and year</source>
        <translation>חלק מהאחרים לשנה</translation>
    </message>
    <message>
        <source>NIS/senior not online and year</source>
        <translation>₪ לוותיק לא מחובר לשנה</translation>
    </message>
    <message>
        <source>NIS per resident, year and domain</source>
        <translation>₪ לתושב, לשנה ולתחום</translation>
    </message>
    <message>
        <source>share of wages</source>
        <translation>חלק מהשכר</translation>
    </message>
    <message>
        <source>NIS per household and month</source>
        <translation>₪ למשק בית לחודש</translation>
    </message>
    <message>
        <source>NIS per resident and month</source>
        <translation>₪ לתושב לחודש</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Chart</source>
        <translation>תרשים</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>&amp;Views</source>
        <translation>מב&amp;טים</translation>
    </message>
    <message>
        <source>No money moved on this account in this year. Choose another.</source>
        <translation>לא עבר כסף בחשבון זה בשנה זו. בחרו חשבון אחר.</translation>
    </message>
    <message>
        <source>Households, {place}</source>
        <translation>משקי בית, {place}</translation>
    </message>
    <message>
        <source>Businesses, {place}</source>
        <translation>עסקים, {place}</translation>
    </message>
    <message>
        <source>Authority, {place}</source>
        <translation>רשות, {place}</translation>
    </message>
    <message>
        <source>Cluster body, {place}</source>
        <translation>גוף האשכול, {place}</translation>
    </message>
    <message>
        <source>Central government</source>
        <translation>השלטון המרכזי</translation>
    </message>
    <message>
        <source>Third sector</source>
        <translation>מגזר שלישי</translation>
    </message>
    <message>
        <source>Outside the region</source>
        <translation>מחוץ לאזור</translation>
    </message>
    <message>
        <source>By lever</source>
        <translation>לפי מנוף</translation>
    </message>
    <message>
        <source>By driver</source>
        <translation>לפי גורם</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>לפי קבוצה</translation>
    </message>
    <message>
        <source>One authority</source>
        <translation>רשות אחת</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>הנחות</translation>
    </message>
    <message>
        <source>Who gains?</source>
        <translation>מי מרוויח?</translation>
    </message>
    <message>
        <source>Gap over time</source>
        <translation>הפער לאורך זמן</translation>
    </message>
    <message>
        <source>Income shares</source>
        <translation>חלקי הכנסה</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>דירוגים</translation>
    </message>
    <message>
        <source>Growth and gap</source>
        <translation>צמיחה ופער</translation>
    </message>
    <message>
        <source>The shekel</source>
        <translation>השקל</translation>
    </message>
    <message>
        <source>Each place</source>
        <translation>כל מקום</translation>
    </message>
    <message>
        <source>In motion</source>
        <translation>בתנועה</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>חברות</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>ספרי חשבונות</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>כל הרצה</translation>
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
        <translation>משקי בית כאן</translation>
    </message>
    <message>
        <source>businesses here</source>
        <translation>עסקים כאן</translation>
    </message>
    <message>
        <source>state, other public bodies</source>
        <translation>המדינה, גופים ציבוריים אחרים</translation>
    </message>
    <message>
        <source>rest of Israel</source>
        <translation>שאר ישראל</translation>
    </message>
    <message>
        <source>Show A</source>
        <translation>הצגת A</translation>
    </message>
    <message>
        <source>Show B</source>
        <translation>הצגת B</translation>
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
        <translation>ההרצות הדרושות לכך נמצאות בסימולציה.</translation>
    </message>
    <message>
        <source>A and B are of different places or years. Choose a B of the same places and years.</source>
        <translation>‏A ו-B הם של מקומות או שנים שונים. בחרו B של אותם מקומות ושנים.</translation>
    </message>
    <message>
        <source>The first answer is being computed.</source>
        <translation>התשובה הראשונה מחושבת.</translation>
    </message>
    <message>
        <source>One run with {share} of the residents.</source>
        <translation>הרצה אחת עם {share} מהתושבים.</translation>
    </message>
</context>
<context>
    <name>WhoGains</name>
    <message>
        <source>Who gains, who loses?</source>
        <translation>מי מרוויח, מי מפסיד?</translation>
    </message>
</context>
<context>
    <name>WholeRegion</name>
    <message>
        <source>&amp;Whole region</source>
        <translation>&amp;כל האזור</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Only together</source>
        <translation>רק ביחד</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>הנחות</translation>
    </message>
</context>
<context>
    <name>WhyAssumptions</name>
    <message>
        <source>What is fragile? Which assumption would turn the answer round</source>
        <translation>מה שביר? איזו הנחה הייתה הופכת את התשובה</translation>
    </message>
    <message>
        <source>This figure has no value in A or in B. Choose another figure, year or place.</source>
        <translation>לנתון זה אין ערך ב-A או ב-B. בחרו נתון, שנה או מקום אחר.</translation>
    </message>
    <message>
        <source>The least certain assumptions are being tried first.</source>
        <translation>ההנחות הפחות ודאיות נבדקות ראשונות.</translation>
    </message>
    <message>
        <source>{done} of {all} assumptions tried at both ends of their ranges, {share} of the residents.</source>
        <translation>{done} מתוך {all} הנחות נבדקו בשני קצות הטווח שלהן, {share} מהתושבים.</translation>
    </message>
</context>
<context>
    <name>WhyAuthority</name>
    <message>
        <source>What happens to {place}?</source>
        <translation>מה קורה ל{place}?</translation>
    </message>
    <message>
        <source>Books of {year}</source>
        <translation>ספרי החשבונות של {year}</translation>
    </message>
    <message>
        <source>NIS in the year</source>
        <translation>₪ בשנה</translation>
    </message>
    <message>
        <source>Joint services in {year}</source>
        <translation>שירותים משותפים בשנת {year}</translation>
    </message>
    <message>
        <source>Events until {year}</source>
        <translation>אירועים עד {year}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>לבד</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>דמי השתתפות</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>חיסכון</translation>
    </message>
    <message>
        <source>Per resident</source>
        <translation>לתושב</translation>
    </message>
    <message>
        <source>It takes part in no joint service in this year.</source>
        <translation>הרשות אינה משתתפת בשום שירות משותף בשנה זו.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>הצטרפה</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>פרשה</translation>
    </message>
    <message>
        <source>Businesses founded</source>
        <translation>עסקים שנוסדו</translation>
    </message>
    <message>
        <source>Businesses closed</source>
        <translation>עסקים שנסגרו</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Nothing was recorded until this year.</source>
        <translation>דבר לא נרשם עד שנה זו.</translation>
    </message>
    <message>
        <source>{figure}: place {a} of {all} in A, {b} in B.</source>
        <translation>{figure}: מקום {a} מתוך {all} ב-A, {b} ב-B.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>רשות</translation>
    </message>
</context>
<context>
    <name>WhyBoard</name>
    <message>
        <source>This page shows no figure that could be explained.</source>
        <translation>בדף הזה אין נתון שאפשר להסביר.</translation>
    </message>
    <message>
        <source>A and B have the same levers: there is nothing to explain.</source>
        <translation>ל-A ול-B אותם מנופים: אין מה להסביר.</translation>
    </message>
    <message>
        <source>The runs that tell them apart are being computed.</source>
        <translation>ההרצות שמבדילות ביניהם מחושבות.</translation>
    </message>
    <message>
        <source>This figure has no meaning in A or in B, so that there is no difference.</source>
        <translation>לנתון הזה אין משמעות ב-A או ב-B, ולכן אין הבדל.</translation>
    </message>
    <message>
        <source>A less B</source>
        <translation>‏A פחות B</translation>
    </message>
    <message>
        <source>Each bar: what would be lost without this lever. Means over the runs.</source>
        <translation>כל עמודה: מה היה אובד בלי המנוף הזה. ממוצעים על פני ההרצות.</translation>
    </message>
</context>
<context>
    <name>WhyDriver</name>
    <message>
        <source>What drives income? People, work, pay and what is kept</source>
        <translation>מה מניע את ההכנסה? אנשים, עבודה, שכר ומה שנשאר בידיים</translation>
    </message>
    <message>
        <source>The figures {names} are not measured.</source>
        <translation>הנתונים {names} אינם נמדדים.</translation>
    </message>
    <message>
        <source>There are no numbers of this year. Choose another one.</source>
        <translation>אין מספרים לשנה זו. בחרו שנה אחרת.</translation>
    </message>
    <message>
        <source>A driver has no value here. Choose another year or place.</source>
        <translation>לאחד הגורמים אין כאן ערך. בחרו שנה אחרת או מקום אחר.</translation>
    </message>
    <message>
        <source>A and B do not differ here: there is nothing to explain. Move a lever.</source>
        <translation>אין כאן הבדל בין A ל-B: אין מה להסביר. הזיזו מנוף.</translation>
    </message>
    <message>
        <source>Income of all residents</source>
        <translation>הכנסת כל התושבים</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>תעסוקה</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>שכר</translation>
    </message>
    <message>
        <source>Other income, household size</source>
        <translation>הכנסה אחרת, גודל משק בית</translation>
    </message>
    <message>
        <source>Kept after taxes and transfers</source>
        <translation>מה שנשאר אחרי מסים והעברות</translation>
    </message>
    <message>
        <source>A − B in {year}</source>
        <translation>‏A − B בשנת {year}</translation>
    </message>
    <message>
        <source>A, {start} to {year}</source>
        <translation>‏A, {start} עד {year}</translation>
    </message>
    <message>
        <source>What each driver adds to the total, shared out by logarithms (LMDI); means over runs.</source>
        <translation>מה שכל גורם מוסיף לסך הכול, בחלוקה לפי לוגריתמים (LMDI); ממוצעים על פני ההרצות.</translation>
    </message>
    <message>
        <source>A against B</source>
        <translation>‏A לעומת B</translation>
    </message>
    <message>
        <source>A since the start</source>
        <translation>‏A מאז ההתחלה</translation>
    </message>
</context>
<context>
    <name>WhyGroup</name>
    <message>
        <source>Who moves the gap? Between clusters, authorities, groups, and within</source>
        <translation>מי מזיז את הפער? בין אשכולות, רשויות, קבוצות, ובתוכן</translation>
    </message>
    <message>
        <source>The figures {names} are not measured.</source>
        <translation>הנתונים {names} אינם נמדדים.</translation>
    </message>
    <message>
        <source>What each authority adds to {figure}</source>
        <translation>מה שכל רשות מוסיפה ל{figure}</translation>
    </message>
    <message>
        <source>There are no numbers of this year. Choose another one.</source>
        <translation>אין מספרים לשנה זו. בחרו שנה אחרת.</translation>
    </message>
    <message>
        <source>Between clusters</source>
        <translation>בין אשכולות</translation>
    </message>
    <message>
        <source>Between authorities</source>
        <translation>בין רשויות</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>בין קבוצות</translation>
    </message>
    <message>
        <source>Within groups</source>
        <translation>בתוך קבוצות</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>‏A − B</translation>
    </message>
    <message>
        <source>An authority adds to it if it is unequal inside or richer than the mean; a poorer one takes from it.</source>
        <translation>רשות מוסיפה לפער אם יש בה אי-שוויון פנימי או שהיא עשירה מהממוצע; רשות ענייה ממנו מפחיתה.</translation>
    </message>
</context>
<context>
    <name>WhyLever</name>
    <message>
        <source>Why does A differ from B? Lever by lever</source>
        <translation>למה A שונה מ-B? מנוף אחר מנוף</translation>
    </message>
    <message>
        <source>A and B do not differ: nothing is to be explained. Move a lever or choose another B.</source>
        <translation>אין הבדל בין A ל-B: אין מה להסביר. הזיזו מנוף או בחרו B אחר.</translation>
    </message>
    <message>
        <source>Each lever is being taken away from A in turn, to see what it does.</source>
        <translation>כל מנוף מוסר מ-A בתורו, כדי לראות מה הוא עושה.</translation>
    </message>
    <message>
        <source>This figure has no value in A or in B. Choose another figure, year or place.</source>
        <translation>לנתון זה אין ערך ב-A או ב-B. בחרו נתון, שנה או מקום אחר.</translation>
    </message>
    <message>
        <source>A − B in {year}</source>
        <translation>‏A − B בשנת {year}</translation>
    </message>
    <message>
        <source>Fair shares (Shapley): the mean over all orders in which the levers could be added.</source>
        <translation>חלקים הוגנים (שאפלי): הממוצע על פני כל הסדרים שבהם אפשר להוסיף את המנופים.</translation>
    </message>
    <message>
        <source>Each lever alone; the rest comes about only when they act together.</source>
        <translation>כל מנוף לבדו; השאר נוצר רק כשהם פועלים ביחד.</translation>
    </message>
    <message>
        <source>What is lost when each lever alone is taken away; the rest is how they act together.</source>
        <translation>מה שאובד כשמסירים כל מנוף לבדו; השאר הוא האופן שבו הם פועלים ביחד.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) with the same luck, {share} of the residents.</source>
        <translation>
            <numerusform>הרצה אחת עם אותו מזל, {share} מהתושבים.</numerusform>
            <numerusform>%n הרצות עם אותו מזל, {share} מהתושבים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation>חלקים הוגנים</translation>
    </message>
    <message>
        <source>Alone + together</source>
        <translation>לבד + ביחד</translation>
    </message>
    <message>
        <source>One taken away</source>
        <translation>הסרת אחד</translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message>
        <source>A and B are of different places or years.</source>
        <translation>‏A ו-B הם של מקומות או שנים שונים.</translation>
    </message>
    <message>
        <source>A and B do not differ.</source>
        <translation>אין הבדל בין A ל-B.</translation>
    </message>
    <message>
        <source>Each lever is being taken away in turn.</source>
        <translation>כל מנוף מוסר בתורו.</translation>
    </message>
    <message>
        <source>This figure has no value in A or in B.</source>
        <translation>לנתון זה אין ערך ב-A או ב-B.</translation>
    </message>
    <message>
        <source>{name} {amount}</source>
        <translation>{name} {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>עוד אחד</numerusform>
            <numerusform>עוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure} {total} = {parts}</source>
        <translation>{figure} {total} = {parts}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>למה?</translation>
    </message>
    <message>
        <source>Open the large view (W)</source>
        <translation>פתיחת התצוגה הגדולה (W)</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Business</source>
        <translation>עסקים</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>שיתוף פעולה</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>תקציב</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>פערים</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>צמיחה</translation>
    </message>
    <message>
        <source>Inequality</source>
        <translation>אי-שוויון</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>עבודה</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>למידה</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>מקומי</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>אוכלוסייה</translation>
    </message>
    <message>
        <source>Seniors</source>
        <translation>אזרחים ותיקים</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>שירותים</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>הנחה</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>ממקור</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>מינהל</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>פסולת</translation>
    </message>
    <message>
        <source>Pupil transport</source>
        <translation>הסעות תלמידים</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>חינוך</translation>
    </message>
    <message>
        <source>Early childhood</source>
        <translation>הגיל הרך</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>רווחה</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>תרבות</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>תחבורה</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>תכנון</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>חוזה</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>האצלה</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>לנפש</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>לפי שימוש</translation>
    </message>
    <message>
        <source>By ability</source>
        <translation>לפי יכולת</translation>
    </message>
    <message>
        <source>Shapley</source>
        <translation>שאפלי</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>חקלאות</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>תעשייה</translation>
    </message>
    <message>
        <source>High tech</source>
        <translation>הייטק</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>בינוי</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>מסחר</translation>
    </message>
    <message>
        <source>Tourism food</source>
        <translation>תיירות ומזון</translation>
    </message>
    <message>
        <source>Business services</source>
        <translation>שירותים עסקיים</translation>
    </message>
    <message>
        <source>Public services</source>
        <translation>שירותים ציבוריים</translation>
    </message>
    <message>
        <source>Personal services</source>
        <translation>שירותים אישיים</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>מהזיכרון</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation>יהודים</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation>ערבים</translation>
    </message>
    <message>
        <source>Druze</source>
        <translation>דרוזים</translation>
    </message>
    <message>
        <source>Bedouin</source>
        <translation>בדואים</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>גברים</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>נשים</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>פיזית</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>היברידית</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>דיגיטלית</translation>
    </message>
    <message>
        <source>Same age</source>
        <translation>בני אותו גיל</translation>
    </message>
    <message>
        <source>Multi age</source>
        <translation>רב-גילי</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>עברית</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ערבית</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>רוסית</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>אמהרית</translation>
    </message>
    <message>
        <source>Cohesion</source>
        <translation>לכידות</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>קהילות</translation>
    </message>
    <message>
        <source>Demography</source>
        <translation>דמוגרפיה</translation>
    </message>
    <message>
        <source>Disruption</source>
        <translation>שיבושים</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>סחורות</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>מענקים</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>דיור</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>הגירה</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>תוכניות</translation>
    </message>
    <message>
        <source>Third sector</source>
        <translation>מגזר שלישי</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>נסיעות</translation>
    </message>
    <message>
        <source>Wages of businesses</source>
        <translation>שכר מעסקים</translation>
    </message>
    <message>
        <source>Wages of authorities</source>
        <translation>שכר מרשויות</translation>
    </message>
    <message>
        <source>Wages from outside</source>
        <translation>שכר מבחוץ</translation>
    </message>
    <message>
        <source>Wages to outside</source>
        <translation>שכר אל החוץ</translation>
    </message>
    <message>
        <source>Employer insurance</source>
        <translation>ביטוח לאומי – מעסיקים</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>מס הכנסה</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>דיבידנדים</translation>
    </message>
    <message>
        <source>Corporate tax</source>
        <translation>מס חברות</translation>
    </message>
    <message>
        <source>Old age pensions</source>
        <translation>קצבאות זקנה</translation>
    </message>
    <message>
        <source>Child allowances</source>
        <translation>קצבאות ילדים</translation>
    </message>
    <message>
        <source>Unemployment benefits</source>
        <translation>דמי אבטלה</translation>
    </message>
    <message>
        <source>Income support</source>
        <translation>הבטחת הכנסה</translation>
    </message>
    <message>
        <source>Occupational pensions</source>
        <translation>פנסיות תעסוקתיות</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>שכר דירה</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>צריכה</translation>
    </message>
    <message>
        <source>Value added tax</source>
        <translation>מע״מ</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>תשומות</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>יצוא</translation>
    </message>
    <message>
        <source>Arnona of households</source>
        <translation>ארנונה ממשקי בית</translation>
    </message>
    <message>
        <source>Arnona of businesses</source>
        <translation>ארנונה מעסקים</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>אגרות</translation>
    </message>
    <message>
        <source>Earmarked grants</source>
        <translation>מענקים ייעודיים</translation>
    </message>
    <message>
        <source>Balance grants</source>
        <translation>מענקי איזון</translation>
    </message>
    <message>
        <source>Member fees</source>
        <translation>דמי השתתפות של חברות</translation>
    </message>
    <message>
        <source>Cluster support</source>
        <translation>תמיכה באשכול</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>ריבית</translation>
    </message>
    <message>
        <source>Revenue sharing</source>
        <translation>חלוקת הכנסות</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>תרומות</translation>
    </message>
    <message>
        <source>Project grants</source>
        <translation>מענקי מיזמים</translation>
    </message>
    <message>
        <source>Deposits of movers</source>
        <translation>פיקדונות של עוברי דירה</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>ירושה</translation>
    </message>
    <message>
        <source>Write offs</source>
        <translation>מחיקת חובות</translation>
    </message>
    <message>
        <source>Start up capital</source>
        <translation>הון התחלתי</translation>
    </message>
    <message>
        <source>Closing balances</source>
        <translation>יתרות בסגירת עסקים</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>השקעה</translation>
    </message>
    <message>
        <source>Government closing</source>
        <translation>סגירת חשבון המדינה</translation>
    </message>
    <message>
        <source>Outsourced programmes</source>
        <translation>תוכניות במיקור חוץ</translation>
    </message>
    <message>
        <source>Discretionary grants</source>
        <translation>מענקים בשיקול דעת</translation>
    </message>
    <message>
        <source>Basket grants</source>
        <translation>מענקי סל שירותים</translation>
    </message>
    <message>
        <source>Joining subsidies</source>
        <translation>סבסוד הצטרפות</translation>
    </message>
    <message>
        <source>Business grants</source>
        <translation>מענקים לעסקים</translation>
    </message>
    <message>
        <source>Wage support</source>
        <translation>תמיכה בשכר</translation>
    </message>
    <message>
        <source>Evacuation grants</source>
        <translation>מענקי פינוי</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת קשרים</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>רכש</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>מגוון</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>מוסדות</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>ניידות</translation>
    </message>
    <message>
        <source>Prosperity</source>
        <translation>שגשוג</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>חברה</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>מרחב</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>דרכים לעבודה</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>קצבאות</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>תוכניות סיוע</translation>
    </message>
</context>
</TS>
