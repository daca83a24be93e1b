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
    <name>AttractPage</name>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
</context>
<context>
    <name>BarRow</name>
    <message>
        <source>Fewer than 5</source>
        <translation>Fewer than 5</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
</context>
<context>
    <name>BigKeys</name>
    <message>
        <source>You wrote: %1</source>
        <translation>You wrote: %1</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Nothing is written.</translation>
    </message>
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
    <name>CareScreen</name>
    <message>
        <source>Clean the screen</source>
        <translation>Clean the screen</translation>
    </message>
    <message>
        <source>Touch does nothing for so long. Hold the button on the screen to end it before.</source>
        <translation>Touch does nothing for so long. Hold the button on the screen to end it before.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>This kiosk prints on the chosen one and on no other.</source>
        <translation>This kiosk prints on the chosen one and on no other.</translation>
    </message>
    <message>
        <source>The print service knows no printer. Ask IT to add one; until then the kiosk tells visitors that it cannot print.</source>
        <translation>The print service knows no printer. Ask IT to add one; until then the kiosk tells visitors that it cannot print.</translation>
    </message>
    <message>
        <source>Sound, light and hours</source>
        <translation>Sound, light and hours</translation>
    </message>
    <message>
        <source>What visitors meet</source>
        <translation>What visitors meet</translation>
    </message>
    <message>
        <source>End or start again</source>
        <translation>End or start again</translation>
    </message>
    <message>
        <source>Make it safe to switch off</source>
        <translation>Make it safe to switch off</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Start the kiosk again</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>End the kiosk</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Yes: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Q%1</source>
        <comment>a quarter of a year</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Week from %1</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Quarter %1 of %2</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>fewer than 5</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
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
    <name>Colors</name>
    <message>
        <source>You should see six colors, and eight steps from black to white.</source>
        <translation>You should see six colors, and eight steps from black to white.</translation>
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
    <name>ComputerSheet</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>It could not be erased. Ask the person who looks after this computer.</source>
        <translation>It could not be erased. Ask the person who looks after this computer.</translation>
    </message>
    <message>
        <source>This computer could not keep it. Free some space, then try again.</source>
        <translation>This computer could not keep it. Free some space, then try again.</translation>
    </message>
    <message>
        <source>Remember where I was</source>
        <translation>Remember where I was</translation>
    </message>
    <message>
        <source>It keeps the page, the language, the size of the words, the colors and your bookmarks. It never keeps what you write or take home. “I’m done” forgets the page.</source>
        <translation>It keeps the page, the language, the size of the words, the colors and your bookmarks. It never keeps what you write or take home. “I’m done” forgets the page.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>Take the bookmark out of this page</source>
        <translation>Take the bookmark out of this page</translation>
    </message>
    <message>
        <source>Bookmark this page</source>
        <translation>Bookmark this page</translation>
    </message>
    <message>
        <source>There are no bookmarks yet. Open a page, then press Ctrl + D.</source>
        <translation>There are no bookmarks yet. Open a page, then press Ctrl + D.</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Take out %1</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>Erase your place and all bookmarks?</source>
        <translation>Erase your place and all bookmarks?</translation>
    </message>
    <message>
        <source>Yes, erase everything</source>
        <translation>Yes, erase everything</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, keep it</translation>
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
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>More below</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>One copy less</source>
        <translation>One copy less</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>One copy more</translation>
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
    <name>DeadZones</name>
    <message numerus="yes">
        <source>Pass one finger over the whole field without lifting it. %n cell(s) to go.</source>
        <translation>
            <numerusform>Pass one finger over the whole field without lifting it. %n cell to go.</numerusform>
            <numerusform>Pass one finger over the whole field without lifting it. %n cells to go.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good: touch works in the whole field.</source>
        <translation>Good: touch works in the whole field.</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>Say the digits aloud</source>
        <translation>Say the digits aloud</translation>
    </message>
    <message>
        <source>Only with headphones, or where nobody hears them. The keys are 1 to 9, Erase, 0 and Open.</source>
        <translation>Only with headphones, or where nobody hears them. The keys are 1 to 9, Erase, 0 and Open.</translation>
    </message>
    <message>
        <source>Look for the stick</source>
        <translation>Look for the stick</translation>
    </message>
    <message>
        <source>Back to the first screen</source>
        <translation>Back to the first screen</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>Choose a PIN for staff</source>
        <translation>Choose a PIN for staff</translation>
    </message>
    <message>
        <source>Type the same PIN again</source>
        <translation>Type the same PIN again</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>This door is locked</source>
        <translation>This door is locked</translation>
    </message>
    <message>
        <source>The PINs were lost</source>
        <translation>The PINs were lost</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Type your PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits that nobody guesses. It opens everything, so keep it safe.</source>
        <translation>4 to 8 digits that nobody guesses. It opens everything, so keep it safe.</translation>
    </message>
    <message>
        <source>So that no finger slipped.</source>
        <translation>So that no finger slipped.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Patients can use the kiosk in the meantime.</source>
        <translation>Too many wrong PINs. Patients can use the kiosk in the meantime.</translation>
    </message>
    <message>
        <source>Put in the stick with the recovery file that your clinic’s IT made for this kiosk, %1.</source>
        <translation>Put in the stick with the recovery file that your clinic’s IT made for this kiosk, %1.</translation>
    </message>
    <message>
        <source>IT can set a new one on this computer: kiosk staff new-pin.</source>
        <translation>IT can set a new one on this computer: kiosk staff new-pin.</translation>
    </message>
    <message>
        <source>This part is for the clinic’s staff.</source>
        <translation>This part is for the clinic’s staff.</translation>
    </message>
    <message>
        <source>No digit typed</source>
        <translation>No digit typed</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed, of up to %1</source>
        <translation>
            <numerusform>%n digit typed, of up to %1</numerusform>
            <numerusform>%n digits typed, of up to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN, %n times in a row. Each further one makes the wait longer.</source>
        <translation>
            <numerusform>Wrong PIN, %n time. Each further one makes the wait longer.</numerusform>
            <numerusform>Wrong PIN, %n times in a row. Each further one makes the wait longer.</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN opens nothing. Try again.</source>
        <translation>That PIN opens nothing. Try again.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>The two were not the same. Choose again.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>A PIN has 4 to 8 digits.</translation>
    </message>
    <message>
        <source>One digit again and again is guessed first. Choose another PIN.</source>
        <translation>One digit again and again is guessed first. Choose another PIN.</translation>
    </message>
    <message>
        <source>Digits in a row, such as 1234, are guessed first. Choose another PIN.</source>
        <translation>Digits in a row, such as 1234, are guessed first. Choose another PIN.</translation>
    </message>
    <message>
        <source>A short pattern, such as 1212, is guessed first. Choose another PIN.</source>
        <translation>A short pattern, such as 1212, is guessed first. Choose another PIN.</translation>
    </message>
    <message>
        <source>A year is guessed first. Choose another PIN.</source>
        <translation>A year is guessed first. Choose another PIN.</translation>
    </message>
    <message>
        <source>This PIN already opens another part. Choose another one.</source>
        <translation>This PIN already opens another part. Choose another one.</translation>
    </message>
    <message>
        <source>No stick is in this computer. Put it in and try again.</source>
        <translation>No stick is in this computer. Put it in and try again.</translation>
    </message>
    <message>
        <source>This kiosk does not know the clinic’s key. IT can set a new PIN: kiosk staff new-pin.</source>
        <translation>This kiosk does not know the clinic’s key. IT can set a new PIN: kiosk staff new-pin.</translation>
    </message>
    <message>
        <source>The recovery file is for another kiosk. Ask IT for one for this one.</source>
        <translation>The recovery file is for another kiosk. Ask IT for one for this one.</translation>
    </message>
    <message>
        <source>No recovery file signed by your clinic is on the stick. Ask IT for one.</source>
        <translation>No recovery file signed by your clinic is on the stick. Ask IT for one.</translation>
    </message>
    <message>
        <source>The recovery file was used before, or is too old. Ask IT for a new one.</source>
        <translation>The recovery file was used before, or is too old. Ask IT for a new one.</translation>
    </message>
    <message>
        <source>The door stays shut: nothing can be saved just now. Ask IT if the disk is full.</source>
        <translation>The door stays shut: nothing can be saved just now. Ask IT if the disk is full.</translation>
    </message>
</context>
<context>
    <name>EarWords</name>
    <message>
        <source>Hidden digit</source>
        <translation>Hidden digit</translation>
    </message>
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
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>the third of seven places</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Match before</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Close find</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
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
    <name>JobLine</name>
    <message>
        <source>The sheet for a patient</source>
        <translation>The sheet for a patient</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n guide</numerusform>
            <numerusform>%n guides</numerusform>
        </translation>
    </message>
    <message>
        <source>The card for the wall</source>
        <translation>The card for the wall</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n copies</source>
        <translation>
            <numerusform>%1, %n copy</numerusform>
            <numerusform>%1, %n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Alt + Left arrow</source>
        <translation>Alt + Left arrow</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Alt + Home</source>
        <translation>Alt + Home</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ctrl + L, or /</source>
        <translation>Ctrl + L, or /</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Search all pages</translation>
    </message>
    <message>
        <source>Tab or arrows, then Enter</source>
        <translation>Tab or arrows, then Enter</translation>
    </message>
    <message>
        <source>Go to the next button, and press it</source>
        <translation>Go to the next button, and press it</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what lies on top, or go back</source>
        <translation>Close what lies on top, or go back</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Space, Page Up, Page Down, Home, End</source>
        <translation>Space, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>Move on the page</source>
        <translation>Move on the page</translation>
    </message>
    <message>
        <source>Ctrl + F</source>
        <translation>Ctrl + F</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>F3, or Enter</source>
        <translation>F3, or Enter</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Shift + F3</source>
        <translation>Shift + F3</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Match before</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Listen, or stop listening</source>
        <translation>Listen, or stop listening</translation>
    </message>
    <message>
        <source>Ctrl + plus, or Ctrl and wheel</source>
        <translation>Ctrl + plus, or Ctrl and wheel</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Larger words</translation>
    </message>
    <message>
        <source>Ctrl + minus, or Ctrl and wheel</source>
        <translation>Ctrl + minus, or Ctrl and wheel</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>Smaller words</translation>
    </message>
    <message>
        <source>Ctrl + 0</source>
        <translation>Ctrl + 0</translation>
    </message>
    <message>
        <source>Words of the usual size</source>
        <translation>Words of the usual size</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Ctrl + D</source>
        <translation>Ctrl + D</translation>
    </message>
    <message>
        <source>Bookmark this page, or take the bookmark out</source>
        <translation>Bookmark this page, or take the bookmark out</translation>
    </message>
    <message>
        <source>Ctrl + B</source>
        <translation>Ctrl + B</translation>
    </message>
    <message>
        <source>Show my bookmarks</source>
        <translation>Show my bookmarks</translation>
    </message>
    <message>
        <source>Ctrl + P</source>
        <translation>Ctrl + P</translation>
    </message>
    <message>
        <source>Print this page or guide</source>
        <translation>Print this page or guide</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Fill the screen, or go back to a window</source>
        <translation>Fill the screen, or go back to a window</translation>
    </message>
    <message>
        <source>F1, or ?</source>
        <translation>F1, or ?</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Show these keys</translation>
    </message>
    <message>
        <source>Ctrl + Q, or Ctrl + W</source>
        <translation>Ctrl + Q, or Ctrl + W</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
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
    <name>LaptopKeys</name>
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
        <source>Size of the words: %1</source>
        <translation>Size of the words: %1</translation>
    </message>
</context>
<context>
    <name>LaptopNote</name>
    <message>
        <source>This page has a bookmark now.</source>
        <translation>This page has a bookmark now.</translation>
    </message>
    <message>
        <source>The bookmark is taken out.</source>
        <translation>The bookmark is taken out.</translation>
    </message>
    <message>
        <source>This screen cannot have a bookmark. Open a page first.</source>
        <translation>This screen cannot have a bookmark. Open a page first.</translation>
    </message>
    <message>
        <source>Erased. Nothing is kept on this computer.</source>
        <translation>Erased. Nothing is kept on this computer.</translation>
    </message>
    <message>
        <source>It could not be erased. Ask the person who looks after this computer.</source>
        <translation>It could not be erased. Ask the person who looks after this computer.</translation>
    </message>
</context>
<context>
    <name>LaptopPart</name>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Bookmarks, and what is remembered</source>
        <translation>Bookmarks, and what is remembered</translation>
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
        <source>One moment</source>
        <translation>One moment</translation>
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
    <message>
        <source>Changed since it was checked</source>
        <translation>Changed since it was checked</translation>
    </message>
    <message>
        <source>Translation checked by %1</source>
        <translation>Translation checked by %1</translation>
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
        <source>To take home. We keep no copy.</source>
        <translation>To take home. We keep no copy.</translation>
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
        <source>It is further up.</source>
        <translation>It is further up.</translation>
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
        <source>It is further down.</source>
        <translation>It is further down.</translation>
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
        <source>Taken off my sheet</source>
        <translation>Taken off my sheet</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Nothing typed yet</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Typed: %1</translation>
    </message>
    <message>
        <source>No guide has this number.</source>
        <translation>No guide has this number.</translation>
    </message>
    <message>
        <source>Type 14 2 L for guide 14, two copies, in large print.</source>
        <translation>Type 14 2 L for guide 14, two copies, in large print.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>L, large print</source>
        <translation>L, large print</translation>
    </message>
    <message>
        <source>N, normal print</source>
        <translation>N, normal print</translation>
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
        <source>Write here.</source>
        <translation>Write here.</translation>
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
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Yes, take it out</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
</context>
<context>
    <name>OwnScreen</name>
    <message>
        <source>What %1 brings</source>
        <translation>What %1 brings</translation>
    </message>
    <message>
        <source>replaces the one that is there</source>
        <translation>replaces the one that is there</translation>
    </message>
    <message>
        <source>The person this story is about has agreed in writing, and we keep the paper.</source>
        <translation>The person this story is about has agreed in writing, and we keep the paper.</translation>
    </message>
    <message>
        <source>Our clinic</source>
        <translation>Our clinic</translation>
    </message>
    <message>
        <source>Our own pages</source>
        <translation>Our own pages</translation>
    </message>
    <message>
        <source>There are none yet. Put Markdown files on a stick, or write one here.</source>
        <translation>There are none yet. Put Markdown files on a stick, or write one here.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>From a stick</translation>
    </message>
    <message>
        <source>Where a single page stands</source>
        <translation>Where a single page stands</translation>
    </message>
    <message>
        <source>There is no stick with pages. Put one in, then look again.</source>
        <translation>There is no stick with pages. Put one in, then look again.</translation>
    </message>
    <message>
        <source>Check it before it is taken over</source>
        <translation>Check it before it is taken over</translation>
    </message>
    <message>
        <source>Look for a stick</source>
        <translation>Look for a stick</translation>
    </message>
    <message>
        <source>A local contact</source>
        <translation>A local contact</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>Such as a support group near here</source>
        <translation>Such as a support group near here</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>What they offer</translation>
    </message>
    <message>
        <source>In a few plain words</source>
        <translation>In a few plain words</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Call it before you write it here</source>
        <translation>Call it before you write it here</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>When somebody answers</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>Add this contact</source>
        <translation>Add this contact</translation>
    </message>
    <message>
        <source>Help near you</source>
        <translation>Help near you</translation>
    </message>
    <message>
        <source>People near this clinic who can help.</source>
        <translation>People near this clinic who can help.</translation>
    </message>
    <message>
        <source>Write a page</source>
        <translation>Write a page</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Such as Where to park</source>
        <translation>Such as Where to park</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Short sentences, plain words, no medical numbers</source>
        <translation>Short sentences, plain words, no medical numbers</translation>
    </message>
    <message>
        <source>Put it under %1</source>
        <translation>Put it under %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
</context>
<context>
    <name>PackName</name>
    <message>
        <source>What is the pack called?</source>
        <translation>What is the pack called?</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Nothing typed yet</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Typed: %1</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Save the pack</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PadExtras</name>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Opening bracket</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Closing bracket</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Colon</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Slash</translation>
    </message>
    <message>
        <source>Degree sign</source>
        <translation>Degree sign</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>At sign</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
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
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what this person takes home</source>
        <translation>Choose what this person takes home</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>This person’s language</source>
        <translation>This person’s language</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>14 pt</source>
        <translation>14 pt</translation>
    </message>
    <message>
        <source>18 pt</source>
        <translation>18 pt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Leave it on the screen</source>
        <translation>Leave it on the screen</translation>
    </message>
    <message>
        <source>Getting it ready</source>
        <translation>Getting it ready</translation>
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
        <source>Show it to the staff</source>
        <translation>Show it to the staff</translation>
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
        <source>Keep reading</source>
        <translation>Keep reading</translation>
    </message>
    <message>
        <source>Guide %1: %2</source>
        <translation>Guide %1: %2</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Print it again</translation>
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
        <source>It is further up.</source>
        <translation>It is further up.</translation>
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
        <source>It is further down.</source>
        <translation>It is further down.</translation>
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
        <source>Taken off the list</source>
        <translation>Taken off the list</translation>
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
    <message numerus="yes">
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>%n question chosen</numerusform>
            <numerusform>%n questions chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>None chosen</translation>
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
    <name>QuickChoices</name>
    <message>
        <source>Choose a guide</source>
        <translation>Choose a guide</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n guide</numerusform>
            <numerusform>%n guides</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>14 pt</source>
        <translation>14 pt</translation>
    </message>
    <message>
        <source>18 pt</source>
        <translation>18 pt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message numerus="yes">
        <source>%1 pt takes %n page(s).</source>
        <translation>
            <numerusform>%1 pt takes %n page.</numerusform>
            <numerusform>%1 pt takes %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sides: %n sheet(s).</source>
        <translation>
            <numerusform>Both sides: %n sheet.</numerusform>
            <numerusform>Both sides: %n sheets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickPrint</name>
    <message>
        <source>No favorites yet. Touch the star beside a guide under All.</source>
        <translation>No favorites yet. Touch the star beside a guide under All.</translation>
    </message>
    <message>
        <source>Nothing was printed here yet.</source>
        <translation>Nothing was printed here yet.</translation>
    </message>
    <message>
        <source>No packs yet. Choose several guides under All and save them.</source>
        <translation>No packs yet. Choose several guides under All and save them.</translation>
    </message>
    <message>
        <source>One guide at a time</source>
        <translation>One guide at a time</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Choose several</translation>
    </message>
    <message>
        <source>Save these as a pack</source>
        <translation>Save these as a pack</translation>
    </message>
    <message>
        <source>The numbers for the wall</source>
        <translation>The numbers for the wall</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Sent before</translation>
    </message>
    <message>
        <source>Getting it ready</source>
        <translation>Getting it ready</translation>
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
    <name>QuickRow</name>
    <message numerus="yes">
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n guide</numerusform>
            <numerusform>%n guides</numerusform>
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
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Remove the pack %1</source>
        <translation>Remove the pack %1</translation>
    </message>
    <message>
        <source>Favorite: %1</source>
        <translation>Favorite: %1</translation>
    </message>
</context>
<context>
    <name>QuickTabs</name>
    <message>
        <source>Favorites</source>
        <translation>Favorites</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
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
    <name>RememberOffer</name>
    <message>
        <source>Remember where I was on this computer?</source>
        <translation>Remember where I was on this computer?</translation>
    </message>
    <message>
        <source>It keeps the page, size and colors. Never what you write or take home.</source>
        <translation>It keeps the page, size and colors. Never what you write or take home.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>No thanks</translation>
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
    <name>Ruler</name>
    <message>
        <source>Hold a ruler against the glass. The line between the two ends must measure 100 mm. Make it longer or shorter until it does.</source>
        <translation>Hold a ruler against the glass. The line between the two ends must measure 100 mm. Make it longer or shorter until it does.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Shorter</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Longer</translation>
    </message>
    <message>
        <source>It measures 100 mm: keep it</source>
        <translation>It measures 100 mm: keep it</translation>
    </message>
    <message>
        <source>Correction: %1. It counts after the kiosk is started again.</source>
        <translation>Correction: %1. It counts after the kiosk is started again.</translation>
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
    <name>SettingRow</name>
    <message>
        <source>Year, month and day, such as 2026-12-25</source>
        <translation>Year, month and day, such as 2026-12-25</translation>
    </message>
    <message>
        <source>%1. Set by your IT department; it cannot be changed here.</source>
        <translation>%1. Set by your IT department; it cannot be changed here.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>No time</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Write it</translation>
    </message>
    <message>
        <source>Take this day out</source>
        <translation>Take this day out</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <source>Take logo.svg or logo.png from a stick</source>
        <translation>Take logo.svg or logo.png from a stick</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>Both, long edge</source>
        <translation>Both, long edge</translation>
    </message>
    <message>
        <source>Both, short edge</source>
        <translation>Both, short edge</translation>
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
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Counts after the kiosk is started again.</source>
        <translation>Counts after the kiosk is started again.</translation>
    </message>
    <message>
        <source>Counts from the next visit.</source>
        <translation>Counts from the next visit.</translation>
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
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <name>SignOffPage</name>
    <message>
        <source>By %1 on %2</source>
        <translation>By %1 on %2</translation>
    </message>
    <message>
        <source>%1 signed an earlier wording on %2. Visitors read that nobody has checked this one yet.</source>
        <translation>%1 signed an earlier wording on %2. Visitors read that nobody has checked this one yet.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>You sign this wording. When it changes, the page falls back to “changed since review”.</source>
        <translation>You sign this wording. When it changes, the page falls back to “changed since review”.</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>The translation</translation>
    </message>
    <message>
        <source>The page, word for word</source>
        <translation>The page, word for word</translation>
    </message>
    <message>
        <source>What it was translated from</source>
        <translation>What it was translated from</translation>
    </message>
    <message>
        <source>Its facts</source>
        <translation>Its facts</translation>
    </message>
    <message>
        <source>Its sources</source>
        <translation>Its sources</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Who checked it</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Your own name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Such as hematologist, nurse or translator</source>
        <translation>Such as hematologist, nurse or translator</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Note (may stay empty)</translation>
    </message>
    <message>
        <source>For your colleagues; visitors do not see it</source>
        <translation>For your colleagues; visitors do not see it</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>Yes, take the sign-off back</source>
        <translation>Yes, take the sign-off back</translation>
    </message>
    <message>
        <source>Take the sign-off back</source>
        <translation>Take the sign-off back</translation>
    </message>
</context>
<context>
    <name>SignOffRow</name>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
</context>
<context>
    <name>SignOffScreen</name>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Due again</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>Due within 3 months</source>
        <translation>Due within 3 months</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), what is due first</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things, what is due first</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here. Choose another state above.</source>
        <translation>Nothing here. Choose another state above.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Bring in sign-offs</source>
        <translation>Bring in sign-offs</translation>
    </message>
    <message>
        <source>Save for other kiosks</source>
        <translation>Save for other kiosks</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Sign this translation</source>
        <translation>Sign this translation</translation>
    </message>
    <message>
        <source>Sign this page</source>
        <translation>Sign this page</translation>
    </message>
</context>
<context>
    <name>SignOffWords</name>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Changed since review</source>
        <translation>Changed since review</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Due again</translation>
    </message>
    <message>
        <source>Awaits a check</source>
        <translation>Awaits a check</translation>
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
    <name>StaffAppearance</name>
    <message>
        <source>Smaller words</source>
        <translation>Smaller words</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Larger words</translation>
    </message>
    <message>
        <source>Other colors</source>
        <translation>Other colors</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Use a PIN that opens more</source>
        <translation>Use a PIN that opens more</translation>
    </message>
</context>
<context>
    <name>StaffNames</name>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Staff: quick print</source>
        <translation>Staff: quick print</translation>
    </message>
    <message>
        <source>Staff: prepare for a patient</source>
        <translation>Staff: prepare for a patient</translation>
    </message>
    <message>
        <source>Staff: how it is used</source>
        <translation>Staff: how it is used</translation>
    </message>
    <message>
        <source>Staff: sign pages</source>
        <translation>Staff: sign pages</translation>
    </message>
    <message>
        <source>Staff: our own pages</source>
        <translation>Staff: our own pages</translation>
    </message>
    <message>
        <source>Staff: care for the kiosk</source>
        <translation>Staff: care for the kiosk</translation>
    </message>
    <message>
        <source>Staff: test page</source>
        <translation>Staff: test page</translation>
    </message>
    <message>
        <source>Staff: settings</source>
        <translation>Staff: settings</translation>
    </message>
    <message>
        <source>Quick print</source>
        <translation>Quick print</translation>
    </message>
    <message>
        <source>Prepare for a patient</source>
        <translation>Prepare for a patient</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>How it is used</translation>
    </message>
    <message>
        <source>Sign pages</source>
        <translation>Sign pages</translation>
    </message>
    <message>
        <source>Our own pages</source>
        <translation>Our own pages</translation>
    </message>
    <message>
        <source>Care for the kiosk</source>
        <translation>Care for the kiosk</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>A guide by its number, in ten seconds</source>
        <translation>A guide by its number, in ten seconds</translation>
    </message>
    <message>
        <source>Pages, guides and questions for one person, on paper or on the screen</source>
        <translation>Pages, guides and questions for one person, on paper or on the screen</translation>
    </message>
    <message>
        <source>Visits, pages and guides of each day</source>
        <translation>Visits, pages and guides of each day</translation>
    </message>
    <message>
        <source>Read what waits for a check, and sign it</source>
        <translation>Read what waits for a check, and sign it</translation>
    </message>
    <message>
        <source>Pages, stories and contacts of this clinic</source>
        <translation>Pages, stories and contacts of this clinic</translation>
    </message>
    <message>
        <source>Clean, restart, switch off</source>
        <translation>Clean, restart, switch off</translation>
    </message>
    <message>
        <source>Screen, touch, sound, printer and clock</source>
        <translation>Screen, touch, sound, printer and clock</translation>
    </message>
    <message>
        <source>Clinic, printer, languages and times</source>
        <translation>Clinic, printer, languages and times</translation>
    </message>
</context>
<context>
    <name>StaffNotice</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>StaffPrintWords</name>
    <message>
        <source>Printer ready</source>
        <translation>Printer ready</translation>
    </message>
    <message>
        <source>Printer ready; paper or ink is low</source>
        <translation>Printer ready; paper or ink is low</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Waits for its turn</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>On its way to the printer</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Look at the printer: it did not say if it is out</source>
        <translation>Look at the printer: it did not say if it is out</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>No printer is chosen. Choose one in the settings.</source>
        <translation>No printer is chosen. Choose one in the settings.</translation>
    </message>
    <message>
        <source>The chosen printer is not there. Look at the settings.</source>
        <translation>The chosen printer is not there. Look at the settings.</translation>
    </message>
    <message>
        <source>The print service does not answer. Ask IT.</source>
        <translation>The print service does not answer. Ask IT.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on?</source>
        <translation>The printer does not answer. Is it on?</translation>
    </message>
    <message>
        <source>Out of paper. Fill the tray; it goes on by itself.</source>
        <translation>Out of paper. Fill the tray; it goes on by itself.</translation>
    </message>
    <message>
        <source>Paper is stuck. Take it out; it goes on by itself.</source>
        <translation>Paper is stuck. Take it out; it goes on by itself.</translation>
    </message>
    <message>
        <source>A door of the printer is open. Close it.</source>
        <translation>A door of the printer is open. Close it.</translation>
    </message>
    <message>
        <source>Out of ink or toner. Change it.</source>
        <translation>Out of ink or toner. Change it.</translation>
    </message>
    <message>
        <source>The printer is on hold. Let it go on at the printer.</source>
        <translation>The printer is on hold. Let it go on at the printer.</translation>
    </message>
    <message>
        <source>The printer needs a hand. Look at its display.</source>
        <translation>The printer needs a hand. Look at its display.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full. Ask IT.</source>
        <translation>The disk of this kiosk is full. Ask IT.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try again, or ask IT.</source>
        <translation>The printer did not take it. Try again, or ask IT.</translation>
    </message>
</context>
<context>
    <name>StaffSentences</name>
    <message>
        <source>This could not be kept. The disk may be full or locked. Ask IT; printing still works.</source>
        <translation>This could not be kept. The disk may be full or locked. Ask IT; printing still works.</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask IT to add one.</source>
        <translation>There is no voice for this language on this computer. Ask IT to add one.</translation>
    </message>
    <message>
        <source>Here the voice is only heard in headphones. Plug them in and touch “Listen” again.</source>
        <translation>Here the voice is only heard in headphones. Plug them in and touch “Listen” again.</translation>
    </message>
</context>
<context>
    <name>Stat</name>
    <message>
        <source>fewer than 5</source>
        <translation>fewer than 5</translation>
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
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: less</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: more</translation>
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
    <name>Targets</name>
    <message>
        <source>Touch the middle of the cross: %1 of %2</source>
        <translation>Touch the middle of the cross: %1 of %2</translation>
    </message>
    <message>
        <source>Usually %1 mm off, at most %2 mm.</source>
        <translation>Usually %1 mm off, at most %2 mm.</translation>
    </message>
    <message>
        <source>Good: touch hits.</source>
        <translation>Good: touch hits.</translation>
    </message>
    <message>
        <source>Touch is off. Ask IT to calibrate the touch screen.</source>
        <translation>Touch is off. Ask IT to calibrate the touch screen.</translation>
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
    <name>TestScreen</name>
    <message>
        <source>Is a millimeter a millimeter?</source>
        <translation>Is a millimeter a millimeter?</translation>
    </message>
    <message>
        <source>Does touch hit?</source>
        <translation>Does touch hit?</translation>
    </message>
    <message>
        <source>Does touch work everywhere?</source>
        <translation>Does touch work everywhere?</translation>
    </message>
    <message>
        <source>Try touch again</source>
        <translation>Try touch again</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colors</translation>
    </message>
    <message>
        <source>Voices and printer</source>
        <translation>Voices and printer</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Hear the voice</translation>
    </message>
    <message>
        <source>Print a test sheet</source>
        <translation>Print a test sheet</translation>
    </message>
    <message>
        <source>All its parts</source>
        <translation>All its parts</translation>
    </message>
    <message>
        <source>Looking at all parts…</source>
        <translation>Looking at all parts…</translation>
    </message>
    <message>
        <source>Look at all parts</source>
        <translation>Look at all parts</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) keep visitors from being served.</source>
        <translation>
            <numerusform>%n part keeps visitors from being served.</numerusform>
            <numerusform>%n parts keep visitors from being served.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visitors are served. %n part(s) want a look.</source>
        <translation>
            <numerusform>Visitors are served. %n part wants a look.</numerusform>
            <numerusform>Visitors are served. %n parts want a look.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>The newest lines of the log</source>
        <translation>The newest lines of the log</translation>
    </message>
    <message>
        <source>Nothing went wrong since the kiosk was started.</source>
        <translation>Nothing went wrong since the kiosk was started.</translation>
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
    <name>Told</name>
    <message>
        <source>Saved on the stick as %1. You can take the stick out now.</source>
        <translation>Saved on the stick as %1. You can take the stick out now.</translation>
    </message>
    <message>
        <source>There is no stick, so it is saved on this computer: %1</source>
        <translation>There is no stick, so it is saved on this computer: %1</translation>
    </message>
    <message>
        <source>It could not be saved (%1). Put in another stick, or ask IT whether the disk is full.</source>
        <translation>It could not be saved (%1). Put in another stick, or ask IT whether the disk is full.</translation>
    </message>
    <message>
        <source>Something could not be read. Ask IT to look at this: %1</source>
        <translation>Something could not be read. Ask IT to look at this: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. The disk may be full or locked; ask IT. %1</source>
        <translation>Nothing was changed. The disk may be full or locked; ask IT. %1</translation>
    </message>
    <message>
        <source>This was not taken: %1</source>
        <translation>This was not taken: %1</translation>
    </message>
    <message>
        <source>Signed: %1. Screen and paper show it from now on.</source>
        <translation>Signed: %1. Screen and paper show it from now on.</translation>
    </message>
    <message>
        <source>The sign-off of %1 is taken back.</source>
        <translation>The sign-off of %1 is taken back.</translation>
    </message>
    <message>
        <source>Write your name and your role first.</source>
        <translation>Write your name and your role first.</translation>
    </message>
    <message>
        <source>Taken in: %1. Left out, because they differ or say too little: %2. Sign those here.</source>
        <translation>Taken in: %1. Left out, because they differ or say too little: %2. Sign those here.</translation>
    </message>
    <message>
        <source>Taken in: %1.</source>
        <translation>Taken in: %1.</translation>
    </message>
    <message>
        <source>All of these sign-offs are here already.</source>
        <translation>All of these sign-offs are here already.</translation>
    </message>
    <message>
        <source>There is no file of sign-offs on a stick. Put in the stick that another kiosk wrote.</source>
        <translation>There is no file of sign-offs on a stick. Put in the stick that another kiosk wrote.</translation>
    </message>
    <message>
        <source>Taken over. It shows beside the library in a moment.</source>
        <translation>Taken over. It shows beside the library in a moment.</translation>
    </message>
    <message>
        <source>Taken out of the library. It is kept here: %1</source>
        <translation>Taken out of the library. It is kept here: %1</translation>
    </message>
    <message>
        <source>Nothing was taken over. Mend these first, %1 in all:</source>
        <translation>Nothing was taken over. Mend these first, %1 in all:</translation>
    </message>
    <message>
        <source>A story needs the consent of the person it is about. Tick that you have it in writing.</source>
        <translation>A story needs the consent of the person it is about. Tick that you have it in writing.</translation>
    </message>
    <message>
        <source>There is no file logo.svg or logo.png on a stick.</source>
        <translation>There is no file logo.svg or logo.png on a stick.</translation>
    </message>
    <message>
        <source>Saved. It counts after the kiosk is started again.</source>
        <translation>Saved. It counts after the kiosk is started again.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next visit.</source>
        <translation>Saved. It counts from the next visit.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Saved. It counts from now on.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nothing was changed. %1</translation>
    </message>
    <message>
        <source>The test sheet is on its way to the printer.</source>
        <translation>The test sheet is on its way to the printer.</translation>
    </message>
    <message>
        <source>The test sheet was not printed. %1</source>
        <translation>The test sheet was not printed. %1</translation>
    </message>
    <message>
        <source>There is no voice for %1 on this computer. Ask IT to add one.</source>
        <translation>There is no voice for %1 on this computer. Ask IT to add one.</translation>
    </message>
    <message>
        <source>The voice for %1 speaks now. Do you hear it?</source>
        <translation>The voice for %1 speaks now. Do you hear it?</translation>
    </message>
    <message>
        <source>All is written. It is safe to switch the computer off.</source>
        <translation>All is written. It is safe to switch the computer off.</translation>
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
    <name>TroubleWords</name>
    <message>
        <source>Printer: not found</source>
        <translation>Printer: not found</translation>
    </message>
    <message>
        <source>Printer: print service silent</source>
        <translation>Printer: print service silent</translation>
    </message>
    <message>
        <source>Printer: offline</source>
        <translation>Printer: offline</translation>
    </message>
    <message>
        <source>Printer: no paper</source>
        <translation>Printer: no paper</translation>
    </message>
    <message>
        <source>Printer: paper jam</source>
        <translation>Printer: paper jam</translation>
    </message>
    <message>
        <source>Printer: door open</source>
        <translation>Printer: door open</translation>
    </message>
    <message>
        <source>Printer: no toner</source>
        <translation>Printer: no toner</translation>
    </message>
    <message>
        <source>Printer: paused</source>
        <translation>Printer: paused</translation>
    </message>
    <message>
        <source>Printer: disk full</source>
        <translation>Printer: disk full</translation>
    </message>
    <message>
        <source>Printer: sheet refused</source>
        <translation>Printer: sheet refused</translation>
    </message>
    <message>
        <source>Printer: needs a look</source>
        <translation>Printer: needs a look</translation>
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
    <name>UsageScreen</name>
    <message>
        <source>Both languages</source>
        <translation>Both languages</translation>
    </message>
    <message>
        <source>%1, large print</source>
        <translation>%1, large print</translation>
    </message>
    <message>
        <source>%1, normal print</source>
        <translation>%1, normal print</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 weeks</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 years</translation>
    </message>
    <message>
        <source>Nothing has been counted in this time yet. Numbers come with the first visit.</source>
        <translation>Nothing has been counted in this time yet. Numbers come with the first visit.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>guides printed</source>
        <translation>guides printed</translation>
    </message>
    <message>
        <source>pages read</source>
        <translation>pages read</translation>
    </message>
    <message>
        <source>Visits each day</source>
        <translation>Visits each day</translation>
    </message>
    <message>
        <source>Visits each week</source>
        <translation>Visits each week</translation>
    </message>
    <message>
        <source>Visits each month</source>
        <translation>Visits each month</translation>
    </message>
    <message>
        <source>Visits each quarter</source>
        <translation>Visits each quarter</translation>
    </message>
    <message>
        <source>What people opened most</source>
        <translation>What people opened most</translation>
    </message>
    <message>
        <source>Guides that were printed most</source>
        <translation>Guides that were printed most</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>Searches that found nothing</source>
        <translation>Searches that found nothing</translation>
    </message>
    <message>
        <source>Starts of the kiosk</source>
        <translation>Starts of the kiosk</translation>
    </message>
    <message>
        <source>Daily counts only. No names, no times, nothing about one person.</source>
        <translation>Daily counts only. No names, no times, nothing about one person.</translation>
    </message>
    <message>
        <source>Save as a page (PDF)</source>
        <translation>Save as a page (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Save as a table (CSV)</translation>
    </message>
</context>
<context>
    <name>VoiceSheet</name>
    <message>
        <source>This kiosk cannot read aloud yet</source>
        <translation>This kiosk cannot read aloud yet</translation>
    </message>
    <message>
        <source>Plug in headphones to listen</source>
        <translation>Plug in headphones to listen</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. Please ask a person here to read with you.</source>
        <translation>This kiosk has no voice for %1 yet. Please ask a person here to read with you.</translation>
    </message>
    <message>
        <source>Here the voice is only heard in headphones, so that it stays private. Plug them in and touch “Listen” again, or ask a person here to read with you.</source>
        <translation>Here the voice is only heard in headphones, so that it stays private. Plug them in and touch “Listen” again, or ask a person here to read with you.</translation>
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
<context>
    <name>WritePad</name>
    <message>
        <source>You wrote: %1</source>
        <translation>You wrote: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
</TS>
