<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddToSheet</name>
    <message>
        <source>My sheet is full</source>
        <translation>My sheet is full</translation>
    </message>
    <message>
        <source>Added to my sheet</source>
        <translation>Added to my sheet</translation>
    </message>
    <message>
        <source>Taken off my sheet</source>
        <translation>Taken off my sheet</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation>Add to my sheet</translation>
    </message>
    <message>
        <source>On my sheet. Take it off</source>
        <translation>On my sheet. Take it off</translation>
    </message>
    <message>
        <source>Add only the main points</source>
        <translation>Add only the main points</translation>
    </message>
    <message>
        <source>Main points on my sheet. Take them off</source>
        <translation>Main points on my sheet. Take them off</translation>
    </message>
</context>
<context>
    <name>BigKeys</name>
    <message>
        <source>Question mark</source>
        <translation>Question mark</translation>
    </message>
    <message>
        <source>Opening question mark</source>
        <translation>Opening question mark</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Full stop</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Hyphen</translation>
    </message>
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
    <name>CleaningSheet</name>
    <message>
        <source>You can clean the screen now</source>
        <translation>You can clean the screen now</translation>
    </message>
    <message numerus="yes">
        <source>Touch does nothing for %n more second(s).</source>
        <translation>
            <numerusform>Touch does nothing for %n more second.</numerusform>
            <numerusform>Touch does nothing for %n more seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold here to stop cleaning</source>
        <translation>Hold here to stop cleaning</translation>
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
    <message>
        <source>On my sheet. Take it off</source>
        <translation>On my sheet. Take it off</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation>Add to my sheet</translation>
    </message>
    <message>
        <source>Added to my sheet</source>
        <translation>Added to my sheet</translation>
    </message>
    <message>
        <source>Taken off my sheet</source>
        <translation>Taken off my sheet</translation>
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
        <source>My sheet</source>
        <translation>My sheet</translation>
    </message>
    <message numerus="yes">
        <source>My sheet, %n thing(s)</source>
        <translation>
            <numerusform>My sheet, %n thing</numerusform>
            <numerusform>My sheet, %n things</numerusform>
        </translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>I’m done</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptySheet</name>
    <message>
        <source>At the end of a page, or in the sheet of a word, touch “Add to my sheet”.</source>
        <translation>At the end of a page, or in the sheet of a word, touch “Add to my sheet”.</translation>
    </message>
    <message>
        <source>Choose questions for my visit</source>
        <translation>Choose questions for my visit</translation>
    </message>
    <message>
        <source>Find a page to take home</source>
        <translation>Find a page to take home</translation>
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
    <name>GuidePage</name>
    <message>
        <source>Read it here</source>
        <translation>Read it here</translation>
    </message>
    <message>
        <source>This guide is not ready in this language yet. You can change the language above, or ask a person here.</source>
        <translation>This guide is not ready in this language yet. You can change the language above, or ask a person here.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>My sheet</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>My questions</translation>
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
    <name>MySheetPage</name>
    <message>
        <source>Nothing is on my sheet yet</source>
        <translation>Nothing is on my sheet yet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You can take pages, words, contacts and questions home on paper. We keep no copy.</source>
        <translation>You can take pages, words, contacts and questions home on paper. We keep no copy.</translation>
    </message>
    <message>
        <source>Take them home. We keep no copy.</source>
        <translation>Take them home. We keep no copy.</translation>
    </message>
    <message>
        <source>Taken off my sheet</source>
        <translation>Taken off my sheet</translation>
    </message>
    <message>
        <source>The order is right</source>
        <translation>The order is right</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Change the order</translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation>Add questions</translation>
    </message>
    <message>
        <source>Add questions for my visit</source>
        <translation>Add questions for my visit</translation>
    </message>
</context>
<context>
    <name>MySheetRow</name>
    <message numerus="yes">
        <source>My %n question(s) for the visit</source>
        <translation>
            <numerusform>My question for the visit</numerusform>
            <numerusform>My %n questions for the visit</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there in this language yet</source>
        <translation>Not there in this language yet</translation>
    </message>
    <message>
        <source>A few lines</source>
        <translation>A few lines</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the main points</source>
        <translation>Only the main points</translation>
    </message>
    <message>
        <source>Only the main points, %1</source>
        <translation>Only the main points, %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>Up: %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Down: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
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
    <name>OwnQuestion</name>
    <message>
        <source>My own question</source>
        <translation>My own question</translation>
    </message>
    <message>
        <source>Write what you want to ask.</source>
        <translation>Write what you want to ask.</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>You wrote: %1</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more letter(s)</source>
        <translation>
            <numerusform>Room for %n more letter</numerusform>
            <numerusform>Room for %n more letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it on my list</source>
        <translation>Put it on my list</translation>
    </message>
    <message>
        <source>Go back without one</source>
        <translation>Go back without one</translation>
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
        <source>Take it home</source>
        <translation>Take it home</translation>
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
    <name>PaperPreview</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 of %3</translation>
    </message>
    <message>
        <source>This cannot be shown on paper right now. Please ask a person here.</source>
        <translation>This cannot be shown on paper right now. Please ask a person here.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
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
    <name>PrintButton</name>
    <message>
        <source>See how your printing goes</source>
        <translation>See how your printing goes</translation>
    </message>
    <message>
        <source>Get this from the staff</source>
        <translation>Get this from the staff</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Print %n page</numerusform>
            <numerusform>Print %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Normal print</source>
        <translation>Normal print</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Both languages</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <translation>On paper: %1</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Show this to the staff</source>
        <translation>Show this to the staff</translation>
    </message>
    <message>
        <source>Read it on your phone</source>
        <translation>Read it on your phone</translation>
    </message>
    <message>
        <source>Ask a person for more copies</source>
        <translation>Ask a person for more copies</translation>
    </message>
    <message>
        <source>They can print it for you.</source>
        <translation>They can print it for you.</translation>
    </message>
    <message>
        <source>This kiosk has no printer. The staff can print it for you.</source>
        <translation>This kiosk has no printer. The staff can print it for you.</translation>
    </message>
    <message>
        <source>Point the camera of your phone at this square. It opens a page on the internet.</source>
        <translation>Point the camera of your phone at this square. It opens a page on the internet.</translation>
    </message>
    <message>
        <source>You have printed all the pages that one person can print here. The staff can print more for you.</source>
        <translation>You have printed all the pages that one person can print here. The staff can print more for you.</translation>
    </message>
    <message>
        <source>Got it, close</source>
        <translation>Got it, close</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Guides %1</source>
        <translation>Guides %1</translation>
    </message>
    <message>
        <source>Guide %1</source>
        <translation>Guide %1</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>large print</translation>
    </message>
    <message>
        <source>normal print</source>
        <translation>normal print</translation>
    </message>
    <message>
        <source>A square code for the camera of a phone</source>
        <translation>A square code for the camera of a phone</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>See how your printing goes</source>
        <translation>See how your printing goes</translation>
    </message>
    <message>
        <source>A number for the staff</source>
        <translation>A number for the staff</translation>
    </message>
    <message>
        <source>Read it on my phone</source>
        <translation>Read it on my phone</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Printer ready</source>
        <translation>Printer ready</translation>
    </message>
    <message>
        <source>Printer ready. It will need paper or ink soon.</source>
        <translation>Printer ready. It will need paper or ink soon.</translation>
    </message>
    <message>
        <source>Your pages wait for their turn.</source>
        <translation>Your pages wait for their turn.</translation>
    </message>
    <message>
        <source>Sending your pages to the printer</source>
        <translation>Sending your pages to the printer</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Printing page %1 of %2</translation>
    </message>
    <message>
        <source>The printer is printing your pages.</source>
        <translation>The printer is printing your pages.</translation>
    </message>
    <message>
        <source>Printed. Take your pages from the printer.</source>
        <translation>Printed. Take your pages from the printer.</translation>
    </message>
    <message>
        <source>Please look at the printer.</source>
        <translation>Please look at the printer.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Printing was stopped.</translation>
    </message>
    <message>
        <source>Your pages could not be printed.</source>
        <translation>Your pages could not be printed.</translation>
    </message>
    <message>
        <source>They are yours. This kiosk keeps no copy.</source>
        <translation>They are yours. This kiosk keeps no copy.</translation>
    </message>
    <message>
        <source>It did not tell us if your pages came out. If they are not there, please ask the staff.</source>
        <translation>It did not tell us if your pages came out. If they are not there, please ask the staff.</translation>
    </message>
    <message>
        <source>If pages came out, please take them with you.</source>
        <translation>If pages came out, please take them with you.</translation>
    </message>
    <message>
        <source>Your pages wait. They will print when the printer is ready.</source>
        <translation>Your pages wait. They will print when the printer is ready.</translation>
    </message>
    <message>
        <source>You can try again, or ask the staff.</source>
        <translation>You can try again, or ask the staff.</translation>
    </message>
    <message>
        <source>This kiosk has no printer. The staff can print this for you.</source>
        <translation>This kiosk has no printer. The staff can print this for you.</translation>
    </message>
    <message>
        <source>The printer of this kiosk is not there. Please tell the staff.</source>
        <translation>The printer of this kiosk is not there. Please tell the staff.</translation>
    </message>
    <message>
        <source>Printing does not work right now. Please tell the staff.</source>
        <translation>Printing does not work right now. Please tell the staff.</translation>
    </message>
    <message>
        <source>The printer does not answer. It may be switched off. Please tell the staff.</source>
        <translation>The printer does not answer. It may be switched off. Please tell the staff.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please tell the staff.</source>
        <translation>The printer is out of paper. Please tell the staff.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell the staff.</source>
        <translation>Paper is stuck in the printer. Please tell the staff.</translation>
    </message>
    <message>
        <source>A door of the printer is open. Please tell the staff.</source>
        <translation>A door of the printer is open. Please tell the staff.</translation>
    </message>
    <message>
        <source>The printer is out of ink. Please tell the staff.</source>
        <translation>The printer is out of ink. Please tell the staff.</translation>
    </message>
    <message>
        <source>The printer is on hold. Please tell the staff.</source>
        <translation>The printer is on hold. Please tell the staff.</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell the staff.</source>
        <translation>The printer needs help. Please tell the staff.</translation>
    </message>
    <message>
        <source>This kiosk has no room left to print. Please tell the staff.</source>
        <translation>This kiosk has no room left to print. Please tell the staff.</translation>
    </message>
    <message>
        <source>The printer did not take your pages. Please tell the staff.</source>
        <translation>The printer did not take your pages. Please tell the staff.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>Up: %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Down: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>My %n question(s)</source>
        <translation>
            <numerusform>My question</numerusform>
            <numerusform>My %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>My questions</translation>
    </message>
    <message>
        <source>Put the one that matters most first. On paper, each has room for the answer.</source>
        <translation>Put the one that matters most first. On paper, each has room for the answer.</translation>
    </message>
    <message>
        <source>None is chosen yet. Choose some, or write your own.</source>
        <translation>None is chosen yet. Choose some, or write your own.</translation>
    </message>
    <message>
        <source>Write my own question</source>
        <translation>Write my own question</translation>
    </message>
    <message>
        <source>You have written five of your own. That is the most that fit.</source>
        <translation>You have written five of your own. That is the most that fit.</translation>
    </message>
    <message>
        <source>Leave room to write 2 more questions</source>
        <translation>Leave room to write 2 more questions</translation>
    </message>
    <message numerus="yes">
        <source>Print only this list, %n page(s)</source>
        <translation>
            <numerusform>Print only this list, %n page</numerusform>
            <numerusform>Print only this list, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Print only this list</source>
        <translation>Print only this list</translation>
    </message>
</context>
<context>
    <name>QuestionPicks</name>
    <message>
        <source>What do you want to ask?</source>
        <translation>What do you want to ask?</translation>
    </message>
    <message>
        <source>That is the most that fit one list. To add one, take another off.</source>
        <translation>That is the most that fit one list. To add one, take another off.</translation>
    </message>
    <message>
        <source>Touch the questions for your visit. Two or three are a good start.</source>
        <translation>Touch the questions for your visit. Two or three are a good start.</translation>
    </message>
    <message>
        <source>Write my own question</source>
        <translation>Write my own question</translation>
    </message>
</context>
<context>
    <name>QuestionTray</name>
    <message numerus="yes">
        <source>On paper: %n page(s)</source>
        <translation>
            <numerusform>On paper: %n page</numerusform>
            <numerusform>On paper: %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose more questions</source>
        <translation>Choose more questions</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>%n question chosen</numerusform>
            <numerusform>%n questions chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>None chosen yet</translation>
    </message>
    <message>
        <source>See my sheet</source>
        <translation>See my sheet</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation>Add to my sheet</translation>
    </message>
    <message>
        <source>Added to my sheet</source>
        <translation>Added to my sheet</translation>
    </message>
</context>
<context>
    <name>QuestionsBlock</name>
    <message numerus="yes">
        <source>Go on with %n question(s)</source>
        <translation>
            <numerusform>Go on with %n question</numerusform>
            <numerusform>Go on with %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>More questions, and your own</source>
        <translation>More questions, and your own</translation>
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
    <message numerus="yes">
        <source>%n more guide(s) below</source>
        <translation>
            <numerusform>%n more guide below</numerusform>
            <numerusform>%n more guides below</numerusform>
        </translation>
    </message>
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
    <name>SheetStrip</name>
    <message>
        <source>Page %1 of %2 on paper</source>
        <translation>Page %1 of %2 on paper</translation>
    </message>
    <message numerus="yes">
        <source>and %n more page(s)</source>
        <translation>
            <numerusform>and %n more page</numerusform>
            <numerusform>and %n more pages</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be shown on paper right now. Please ask a person here.</source>
        <translation>This cannot be shown on paper right now. Please ask a person here.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Take it home</source>
        <translation>Take it home</translation>
    </message>
    <message>
        <source>Free to print. Touch a guide to look inside.</source>
        <translation>Free to print. Touch a guide to look inside.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
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
        <source>Steady my touch</source>
        <translation>Steady my touch</translation>
    </message>
    <message>
        <source>Bigger buttons. A touch that shakes or comes twice counts once.</source>
        <translation>Bigger buttons. A touch that shakes or comes twice counts once.</translation>
    </message>
    <message>
        <source>All buttons low</source>
        <translation>All buttons low</translation>
    </message>
    <message>
        <source>Everything to touch is in the lower part of the screen.</source>
        <translation>Everything to touch is in the lower part of the screen.</translation>
    </message>
    <message>
        <source>For the left hand</source>
        <translation>For the left hand</translation>
    </message>
    <message>
        <source>Buttons change sides.</source>
        <translation>Buttons change sides.</translation>
    </message>
    <message>
        <source>More space in the text</source>
        <translation>More space in the text</translation>
    </message>
    <message>
        <source>Letters, words and lines stand further apart.</source>
        <translation>Letters, words and lines stand further apart.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nothing moves</translation>
    </message>
    <message>
        <source>Screens change without sliding or fading.</source>
        <translation>Screens change without sliding or fading.</translation>
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
    <message>
        <source>Easier to touch</source>
        <translation>Easier to touch</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Easier to read</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
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
