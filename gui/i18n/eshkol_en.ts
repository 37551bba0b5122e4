<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchPanel</name>
    <message numerus="yes">
        <source>%n run(s) would be made. Finished ones in the folder are not made again.</source>
        <translation>
            <numerusform>%n run would be made. Finished ones in the folder are not made again.</numerusform>
            <numerusform>%n runs would be made. Finished ones in the folder are not made again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceMap</name>
    <message numerus="yes">
        <source>%n place(s) in this cluster</source>
        <translation>
            <numerusform>%n place in this cluster</numerusform>
            <numerusform>%n places in this cluster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterPanel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeversPanel</name>
    <message numerus="yes">
        <source>Levers · %n changed</source>
        <translation>
            <numerusform>Levers · %n changed</numerusform>
            <numerusform>Levers · %n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioForm</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n run(s) each, {sample} of residents simulated</source>
        <translation>
            <numerusform>%n run each, {sample} of residents simulated</numerusform>
            <numerusform>%n runs each, {sample} of residents simulated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message numerus="yes">
        <source>%n run(s) to go</source>
        <translation>
            <numerusform>%n run to go</numerusform>
            <numerusform>%n runs to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyLever</name>
    <message numerus="yes">
        <source>%n run(s) with the same luck, {share} of the residents.</source>
        <translation>
            <numerusform>%n run with the same luck, {share} of the residents.</numerusform>
            <numerusform>%n runs with the same luck, {share} of the residents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
