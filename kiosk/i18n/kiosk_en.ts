<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BigKeys</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>ByEar</name>
    <message>
        <source>%1, %2, %3 of %4</source>
        <comment>name, kind, place</comment>
        <translation>%1, %2, %3 of %4</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>box, ticked</source>
        <translation>box, ticked</translation>
    </message>
    <message>
        <source>box, not ticked</source>
        <translation>box, not ticked</translation>
    </message>
    <message>
        <source>choice, chosen</source>
        <translation>choice, chosen</translation>
    </message>
    <message>
        <source>choice, not chosen</source>
        <translation>choice, not chosen</translation>
    </message>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
</context>
<context>
    <name>CheckBlock</name>
    <message>
        <source>Check: %1</source>
        <translation>Check: %1</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Say it: %1</source>
        <translation>Say it: %1</translation>
    </message>
    <message>
        <source>You may hear: %1</source>
        <translation>You may hear: %1</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Seen in a source of %1. It may have changed.</source>
        <translation>Seen in a source of %1. It may have changed.</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>I’m done</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Where this number comes from</source>
        <translation>Where this number comes from</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Keep in mind</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>HeardBlock</name>
    <message>
        <source>You may hear</source>
        <translation>You may hear</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>You can ask: %1</source>
        <translation>You can ask: %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Search A to Z</source>
        <translation>Search A to Z</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>To keep your visit private, this page will clear soon. Need more time? Touch here:</source>
        <translation>To keep your visit private, this page will clear soon. Need more time? Touch here:</translation>
    </message>
    <message numerus="yes">
        <source>To keep your visit private, this page will clear in %n second(s). Need more time? Touch here:</source>
        <translation>
            <numerusform>To keep your visit private, this page will clear in %n second. Need more time? Touch here:</numerusform>
            <numerusform>To keep your visit private, this page will clear in %n seconds. Need more time? Touch here:</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still reading</source>
        <translation>I am still reading</translation>
    </message>
    <message>
        <source>I’m done. Clear everything now</source>
        <translation>I’m done. Clear everything now</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Keep this language</source>
        <translation>Keep this language</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Choose your language</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>This page is not ready in this language yet. You can change the language above, or ask a person here.</source>
        <translation>This page is not ready in this language yet. You can change the language above, or ask a person here.</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <source>Listening</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
</context>
<context>
    <name>MetaRow</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>A made-up example</source>
        <translation>A made-up example</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation>Checked by %1, %2</translation>
    </message>
    <message>
        <source>Not yet checked by a clinician</source>
        <translation>Not yet checked by a clinician</translation>
    </message>
</context>
<context>
    <name>MoreCue</name>
    <message>
        <source>More below: %1</source>
        <translation>More below: %1</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>More below</translation>
    </message>
</context>
<context>
    <name>OrgSheet</name>
    <message>
        <source>Seen in a source of %1. It may have changed.</source>
        <translation>Seen in a source of %1. It may have changed.</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>Read next</source>
        <translation>Read next</translation>
    </message>
    <message>
        <source>Written on %1. For learning only; it is not advice for one person. Ask your care team.</source>
        <translation>Written on %1. For learning only; it is not advice for one person. Ask your care team.</translation>
    </message>
    <message>
        <source>For learning only; it is not advice for one person. Ask your care team.</source>
        <translation>For learning only; it is not advice for one person. Ask your care team.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Where this comes from</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 of %2 people</translation>
    </message>
</context>
<context>
    <name>RecapBlock</name>
    <message>
        <source>Let’s recap</source>
        <translation>Let’s recap</translation>
    </message>
</context>
<context>
    <name>RevealBlock</name>
    <message>
        <source>That is fine. They stay here if you want them later.</source>
        <translation>That is fine. They stay here if you want them later.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Tell me</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Hide them again</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>SearchHit</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Write a word, such as “bone” or “tired”</source>
        <translation>Write a word, such as “bone” or “tired”</translation>
    </message>
    <message>
        <source>Write a word</source>
        <translation>Write a word</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>You wrote: %1</translation>
    </message>
    <message>
        <source>Nothing was found for that. Try fewer letters, look in the A to Z, or ask a person.</source>
        <translation>Nothing was found for that. Try fewer letters, look in the A to Z, or ask a person.</translation>
    </message>
    <message>
        <source>Words from A to Z</source>
        <translation>Words from A to Z</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Show more pages</source>
        <translation>Show more pages</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Got it, close</source>
        <translation>Got it, close</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Where this comes from</source>
        <translation>Where this comes from</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>StatBlock</name>
    <message>
        <source>%1, %2. See source</source>
        <translation>%1, %2. See source</translation>
    </message>
    <message>
        <source>%1. See source</source>
        <translation>%1. See source</translation>
    </message>
</context>
<context>
    <name>StepsBlock</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>See it again from step 1</source>
        <translation>See it again from step 1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>Hear it</source>
        <translation>Hear it</translation>
    </message>
    <message>
        <source>Say it: %1</source>
        <translation>Say it: %1</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>How you may hear it</source>
        <translation>How you may hear it</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>You can ask: %1</source>
        <translation>You can ask: %1</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>In other languages</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Calm dark</source>
        <translation>Calm dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Size of the words</translation>
    </message>
    <message>
        <source>Light of the screen</source>
        <translation>Light of the screen</translation>
    </message>
</context>
<context>
    <name>TreatmentSheet</name>
    <message>
        <source>How it works</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tell your team about</source>
        <translation>Tell your team about</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Call now</translation>
    </message>
    <message>
        <source>Ask your team what fits you. Source: %1</source>
        <translation>Ask your team what fits you. Source: %1</translation>
    </message>
</context>
<context>
    <name>UrgentBlock</name>
    <message>
        <source>Call now</source>
        <translation>Call now</translation>
    </message>
</context>
<context>
    <name>VoiceSheet</name>
    <message>
        <source>This kiosk cannot read aloud yet</source>
        <translation>This kiosk cannot read aloud yet</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. Please ask a person here to read with you.</source>
        <translation>This kiosk has no voice for %1 yet. Please ask a person here to read with you.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>Linux: type “%1” and start the kiosk again. Windows and macOS: add a voice for this language in the system settings.</source>
        <translation>Linux: type “%1” and start the kiosk again. Windows and macOS: add a voice for this language in the system settings.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Level %1</source>
        <translation>Level %1</translation>
    </message>
</context>
</TS>
