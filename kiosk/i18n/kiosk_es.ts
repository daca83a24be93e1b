<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddToSheet</name>
    <message>
        <source>My sheet is full</source>
        <translation>Mi hoja está llena</translation>
    </message>
    <message>
        <source>Added to my sheet</source>
        <translation>Agregado a mi hoja</translation>
    </message>
    <message>
        <source>Taken off my sheet</source>
        <translation>Quitado de mi hoja</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation>Agregar a mi hoja</translation>
    </message>
    <message>
        <source>On my sheet. Take it off</source>
        <translation>Está en mi hoja. Quitar</translation>
    </message>
    <message>
        <source>Add only the main points</source>
        <translation>Agregar solo lo principal</translation>
    </message>
    <message>
        <source>Main points on my sheet. Take them off</source>
        <translation>Lo principal está en mi hoja. Quitar</translation>
    </message>
</context>
<context>
    <name>BigKeys</name>
    <message>
        <source>Question mark</source>
        <translation>Signo de pregunta</translation>
    </message>
    <message>
        <source>Opening question mark</source>
        <translation>Signo que abre la pregunta</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apóstrofo</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>ByEar</name>
    <message>
        <source>%1, %2, %3 of %4</source>
        <comment>name, kind, place</comment>
        <translation>%1, %2, %3 de %4</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>box, ticked</source>
        <translation>casilla, marcada</translation>
    </message>
    <message>
        <source>box, not ticked</source>
        <translation>casilla, sin marcar</translation>
    </message>
    <message>
        <source>choice, chosen</source>
        <translation>opción, elegida</translation>
    </message>
    <message>
        <source>choice, not chosen</source>
        <translation>opción, sin elegir</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
</context>
<context>
    <name>CheckBlock</name>
    <message>
        <source>Check: %1</source>
        <translation>Compruebe: %1</translation>
    </message>
</context>
<context>
    <name>CleaningSheet</name>
    <message>
        <source>You can clean the screen now</source>
        <translation>Ya puede limpiar la pantalla</translation>
    </message>
    <message numerus="yes">
        <source>Touch does nothing for %n more second(s).</source>
        <translation>
            <numerusform>Los toques no hacen nada durante %n segundo más.</numerusform>
            <numerusform>Los toques no hacen nada durante %n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold here to stop cleaning</source>
        <translation>Mantenga el dedo aquí para dejar de limpiar</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Say it: %1</source>
        <translation>Se dice: %1</translation>
    </message>
    <message>
        <source>You may hear: %1</source>
        <translation>Quizás oiga: %1</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Seen in a source of %1. It may have changed.</source>
        <translation>Visto en una fuente de %1. Puede haber cambiado.</translation>
    </message>
    <message>
        <source>On my sheet. Take it off</source>
        <translation>Está en mi hoja. Quitar</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation>Agregar a mi hoja</translation>
    </message>
    <message>
        <source>Added to my sheet</source>
        <translation>Agregado a mi hoja</translation>
    </message>
    <message>
        <source>Taken off my sheet</source>
        <translation>Quitado de mi hoja</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Listen</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message numerus="yes">
        <source>My sheet, %n thing(s)</source>
        <translation>
            <numerusform>Mi hoja, %n cosa</numerusform>
            <numerusform>Mi hoja, %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptySheet</name>
    <message>
        <source>At the end of a page, or in the sheet of a word, touch “Add to my sheet”.</source>
        <translation>Al final de una página, o en la ficha de una palabra, toque “Agregar a mi hoja”.</translation>
    </message>
    <message>
        <source>Choose questions for my visit</source>
        <translation>Elegir preguntas para mi cita</translation>
    </message>
    <message>
        <source>Find a page to take home</source>
        <translation>Buscar una página para llevar</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Where this number comes from</source>
        <translation>De dónde viene este número</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
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
        <translation>Leer aquí</translation>
    </message>
    <message>
        <source>This guide is not ready in this language yet. You can change the language above, or ask a person here.</source>
        <translation>Esta guía aún no está lista en este idioma. Puede cambiar el idioma arriba o preguntar a alguien aquí.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
</context>
<context>
    <name>HeardBlock</name>
    <message>
        <source>You may hear</source>
        <translation>Quizás oiga</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>You can ask: %1</source>
        <translation>Puede preguntar: %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Search A to Z</source>
        <translation>Buscar de la A a la Z</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>To keep your visit private, this page will clear soon. Need more time? Touch here:</source>
        <translation>Para cuidar su privacidad, esta página se borrará pronto. ¿Necesita más tiempo? Toque aquí:</translation>
    </message>
    <message numerus="yes">
        <source>To keep your visit private, this page will clear in %n second(s). Need more time? Touch here:</source>
        <translation>
            <numerusform>Para cuidar su privacidad, esta página se borrará en %n segundo. ¿Necesita más tiempo? Toque aquí:</numerusform>
            <numerusform>Para cuidar su privacidad, esta página se borrará en %n segundos. ¿Necesita más tiempo? Toque aquí:</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still reading</source>
        <translation>Sigo leyendo</translation>
    </message>
    <message>
        <source>I’m done. Clear everything now</source>
        <translation>Terminé. Borrar todo ahora</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Keep this language</source>
        <translation>Seguir en este idioma</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>This page is not ready in this language yet. You can change the language above, or ask a person here.</source>
        <translation>Esta página aún no está lista en este idioma. Puede cambiar el idioma arriba o preguntar a alguien aquí.</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <source>Listening</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Fuerte</translation>
    </message>
</context>
<context>
    <name>MetaRow</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A made-up example</source>
        <translation>Un ejemplo inventado</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation>Revisado por %1, %2</translation>
    </message>
    <message>
        <source>Not yet checked by a clinician</source>
        <translation>Aún no lo ha revisado un profesional médico</translation>
    </message>
</context>
<context>
    <name>MoreCue</name>
    <message>
        <source>More below: %1</source>
        <translation>Más abajo: %1</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>MySheetPage</name>
    <message>
        <source>Nothing is on my sheet yet</source>
        <translation>Todavía no hay nada en mi hoja</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You can take pages, words, contacts and questions home on paper. We keep no copy.</source>
        <translation>Puede llevarse a casa, en papel, páginas, palabras, contactos y preguntas. No guardamos ninguna copia.</translation>
    </message>
    <message>
        <source>Take them home. We keep no copy.</source>
        <translation>Llévelas a casa. No guardamos ninguna copia.</translation>
    </message>
    <message>
        <source>Taken off my sheet</source>
        <translation>Quitado de mi hoja</translation>
    </message>
    <message>
        <source>The order is right</source>
        <translation>El orden está bien</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Cambiar el orden</translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation>Agregar preguntas</translation>
    </message>
    <message>
        <source>Add questions for my visit</source>
        <translation>Agregar preguntas para mi cita</translation>
    </message>
</context>
<context>
    <name>MySheetRow</name>
    <message numerus="yes">
        <source>My %n question(s) for the visit</source>
        <translation>
            <numerusform>Mi pregunta para la cita</numerusform>
            <numerusform>Mis %n preguntas para la cita</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there in this language yet</source>
        <translation>Todavía no está en este idioma</translation>
    </message>
    <message>
        <source>A few lines</source>
        <translation>Unas líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the main points</source>
        <translation>Solo lo principal</translation>
    </message>
    <message>
        <source>Only the main points, %1</source>
        <translation>Solo lo principal, %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>OrgSheet</name>
    <message>
        <source>Seen in a source of %1. It may have changed.</source>
        <translation>Visto en una fuente de %1. Puede haber cambiado.</translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <source>My own question</source>
        <translation>Mi propia pregunta</translation>
    </message>
    <message>
        <source>Write what you want to ask.</source>
        <translation>Escriba lo que quiere preguntar.</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>Usted escribió: %1</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more letter(s)</source>
        <translation>
            <numerusform>Cabe %n letra más</numerusform>
            <numerusform>Caben %n letras más</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it on my list</source>
        <translation>Poner en mi lista</translation>
    </message>
    <message>
        <source>Go back without one</source>
        <translation>Volver sin escribir</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Read next</source>
        <translation>Siga leyendo</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Para llevar a casa</translation>
    </message>
    <message>
        <source>Written on %1. For learning only; it is not advice for one person. Ask your care team.</source>
        <translation>Escrito el %1. Solo para aprender; no es un consejo para una persona. Pregunte a su equipo médico.</translation>
    </message>
    <message>
        <source>For learning only; it is not advice for one person. Ask your care team.</source>
        <translation>Solo para aprender; no es un consejo para una persona. Pregunte a su equipo médico.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, página %2 de %3</translation>
    </message>
    <message>
        <source>This cannot be shown on paper right now. Please ask a person here.</source>
        <translation>Esto no se puede mostrar en papel ahora. Pregunte a alguien aquí.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 de %2 personas</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>See how your printing goes</source>
        <translation>Ver cómo va la impresión</translation>
    </message>
    <message>
        <source>Get this from the staff</source>
        <translation>Pedir esto al personal</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Imprimir %n página</numerusform>
            <numerusform>Imprimir %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Normal print</source>
        <translation>Letra normal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Los dos idiomas</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <translation>En papel: %1</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Show this to the staff</source>
        <translation>Muestre esto al personal</translation>
    </message>
    <message>
        <source>Read it on your phone</source>
        <translation>Léalo en su teléfono</translation>
    </message>
    <message>
        <source>Ask a person for more copies</source>
        <translation>Pida más copias a una persona</translation>
    </message>
    <message>
        <source>They can print it for you.</source>
        <translation>El personal puede imprimirla por usted.</translation>
    </message>
    <message>
        <source>This kiosk has no printer. The staff can print it for you.</source>
        <translation>Este quiosco no tiene impresora. El personal puede imprimirla por usted.</translation>
    </message>
    <message>
        <source>Point the camera of your phone at this square. It opens a page on the internet.</source>
        <translation>Apunte la cámara de su teléfono a este cuadro. Abre una página en internet.</translation>
    </message>
    <message>
        <source>You have printed all the pages that one person can print here. The staff can print more for you.</source>
        <translation>Ya imprimió todas las páginas que una persona puede imprimir aquí. El personal puede imprimir más por usted.</translation>
    </message>
    <message>
        <source>Got it, close</source>
        <translation>Entendido, cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Guides %1</source>
        <translation>Guías %1</translation>
    </message>
    <message>
        <source>Guide %1</source>
        <translation>Guía %1</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>letra grande</translation>
    </message>
    <message>
        <source>normal print</source>
        <translation>letra normal</translation>
    </message>
    <message>
        <source>A square code for the camera of a phone</source>
        <translation>Un código cuadrado para la cámara de un teléfono</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Detener la impresión</translation>
    </message>
    <message>
        <source>See how your printing goes</source>
        <translation>Ver cómo va la impresión</translation>
    </message>
    <message>
        <source>A number for the staff</source>
        <translation>Un número para el personal</translation>
    </message>
    <message>
        <source>Read it on my phone</source>
        <translation>Leerlo en mi teléfono</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Printer ready</source>
        <translation>Impresora lista</translation>
    </message>
    <message>
        <source>Printer ready. It will need paper or ink soon.</source>
        <translation>Impresora lista. Pronto le faltará papel o tinta.</translation>
    </message>
    <message>
        <source>Your pages wait for their turn.</source>
        <translation>Sus páginas esperan su turno.</translation>
    </message>
    <message>
        <source>Sending your pages to the printer</source>
        <translation>Enviando sus páginas a la impresora</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Imprimiendo la página %1 de %2</translation>
    </message>
    <message>
        <source>The printer is printing your pages.</source>
        <translation>La impresora está imprimiendo sus páginas.</translation>
    </message>
    <message>
        <source>Printed. Take your pages from the printer.</source>
        <translation>Listo. Tome sus páginas de la impresora.</translation>
    </message>
    <message>
        <source>Please look at the printer.</source>
        <translation>Por favor, mire la impresora.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Se detuvo la impresión.</translation>
    </message>
    <message>
        <source>Your pages could not be printed.</source>
        <translation>Sus páginas no se pudieron imprimir.</translation>
    </message>
    <message>
        <source>They are yours. This kiosk keeps no copy.</source>
        <translation>Son suyas. Este quiosco no guarda ninguna copia.</translation>
    </message>
    <message>
        <source>It did not tell us if your pages came out. If they are not there, please ask the staff.</source>
        <translation>No nos dijo si salieron sus páginas. Si no están ahí, pregunte al personal.</translation>
    </message>
    <message>
        <source>If pages came out, please take them with you.</source>
        <translation>Si salió alguna página, llévesela.</translation>
    </message>
    <message>
        <source>Your pages wait. They will print when the printer is ready.</source>
        <translation>Sus páginas esperan. Se imprimirán cuando la impresora esté lista.</translation>
    </message>
    <message>
        <source>You can try again, or ask the staff.</source>
        <translation>Puede intentar otra vez o preguntar al personal.</translation>
    </message>
    <message>
        <source>This kiosk has no printer. The staff can print this for you.</source>
        <translation>Este quiosco no tiene impresora. El personal puede imprimir esto por usted.</translation>
    </message>
    <message>
        <source>The printer of this kiosk is not there. Please tell the staff.</source>
        <translation>No se encuentra la impresora de este quiosco. Avise al personal.</translation>
    </message>
    <message>
        <source>Printing does not work right now. Please tell the staff.</source>
        <translation>Ahora no se puede imprimir. Avise al personal.</translation>
    </message>
    <message>
        <source>The printer does not answer. It may be switched off. Please tell the staff.</source>
        <translation>La impresora no responde. Puede estar apagada. Avise al personal.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please tell the staff.</source>
        <translation>La impresora no tiene papel. Avise al personal.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell the staff.</source>
        <translation>Hay papel atascado en la impresora. Avise al personal.</translation>
    </message>
    <message>
        <source>A door of the printer is open. Please tell the staff.</source>
        <translation>La impresora tiene una puerta abierta. Avise al personal.</translation>
    </message>
    <message>
        <source>The printer is out of ink. Please tell the staff.</source>
        <translation>La impresora no tiene tinta. Avise al personal.</translation>
    </message>
    <message>
        <source>The printer is on hold. Please tell the staff.</source>
        <translation>La impresora está en pausa. Avise al personal.</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell the staff.</source>
        <translation>La impresora necesita ayuda. Avise al personal.</translation>
    </message>
    <message>
        <source>This kiosk has no room left to print. Please tell the staff.</source>
        <translation>Este quiosco no tiene espacio para imprimir. Avise al personal.</translation>
    </message>
    <message>
        <source>The printer did not take your pages. Please tell the staff.</source>
        <translation>La impresora no aceptó sus páginas. Avise al personal.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>My %n question(s)</source>
        <translation>
            <numerusform>Mi pregunta</numerusform>
            <numerusform>Mis %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Put the one that matters most first. On paper, each has room for the answer.</source>
        <translation>Ponga primero la que más le importa. En el papel, cada una tiene espacio para la respuesta.</translation>
    </message>
    <message>
        <source>None is chosen yet. Choose some, or write your own.</source>
        <translation>Todavía no hay ninguna. Elija algunas o escriba las suyas.</translation>
    </message>
    <message>
        <source>Write my own question</source>
        <translation>Escribir mi propia pregunta</translation>
    </message>
    <message>
        <source>You have written five of your own. That is the most that fit.</source>
        <translation>Ya escribió cinco preguntas propias. No caben más.</translation>
    </message>
    <message>
        <source>Leave room to write 2 more questions</source>
        <translation>Dejar espacio para escribir 2 preguntas más</translation>
    </message>
    <message numerus="yes">
        <source>Print only this list, %n page(s)</source>
        <translation>
            <numerusform>Imprimir solo esta lista, %n página</numerusform>
            <numerusform>Imprimir solo esta lista, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Print only this list</source>
        <translation>Imprimir solo esta lista</translation>
    </message>
</context>
<context>
    <name>QuestionPicks</name>
    <message>
        <source>What do you want to ask?</source>
        <translation>¿Qué quiere preguntar?</translation>
    </message>
    <message>
        <source>That is the most that fit one list. To add one, take another off.</source>
        <translation>No caben más en una lista. Para agregar una, quite otra.</translation>
    </message>
    <message>
        <source>Touch the questions for your visit. Two or three are a good start.</source>
        <translation>Toque las preguntas para su cita. Dos o tres son un buen comienzo.</translation>
    </message>
    <message>
        <source>Write my own question</source>
        <translation>Escribir mi propia pregunta</translation>
    </message>
</context>
<context>
    <name>QuestionTray</name>
    <message numerus="yes">
        <source>On paper: %n page(s)</source>
        <translation>
            <numerusform>En papel: %n página</numerusform>
            <numerusform>En papel: %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose more questions</source>
        <translation>Elegir más preguntas</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>%n pregunta elegida</numerusform>
            <numerusform>%n preguntas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Ninguna elegida todavía</translation>
    </message>
    <message>
        <source>See my sheet</source>
        <translation>Ver mi hoja</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation>Agregar a mi hoja</translation>
    </message>
    <message>
        <source>Added to my sheet</source>
        <translation>Agregado a mi hoja</translation>
    </message>
</context>
<context>
    <name>QuestionsBlock</name>
    <message numerus="yes">
        <source>Go on with %n question(s)</source>
        <translation>
            <numerusform>Seguir con %n pregunta</numerusform>
            <numerusform>Seguir con %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>More questions, and your own</source>
        <translation>Más preguntas, y las suyas</translation>
    </message>
</context>
<context>
    <name>RecapBlock</name>
    <message>
        <source>Let’s recap</source>
        <translation>Repasemos</translation>
    </message>
</context>
<context>
    <name>RevealBlock</name>
    <message>
        <source>That is fine. They stay here if you want them later.</source>
        <translation>Está bien. Aquí estarán si los quiere ver después.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Quiero saber</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Volver a ocultarlos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>Escriba una palabra, como “hueso” o “cansancio”</translation>
    </message>
    <message>
        <source>Write a word</source>
        <translation>Escriba una palabra</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>Escribió: %1</translation>
    </message>
    <message>
        <source>Nothing was found for that. Try fewer letters, look in the A to Z, or ask a person.</source>
        <translation>No se encontró nada. Pruebe con menos letras, busque de la A a la Z o pregunte a alguien.</translation>
    </message>
    <message>
        <source>Words from A to Z</source>
        <translation>Palabras de la A a la Z</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message numerus="yes">
        <source>%n more guide(s) below</source>
        <translation>
            <numerusform>%n guía más abajo</numerusform>
            <numerusform>%n guías más abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more pages</source>
        <translation>Mostrar más páginas</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Got it, close</source>
        <translation>Entendido, cerrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SheetStrip</name>
    <message>
        <source>Page %1 of %2 on paper</source>
        <translation>Página %1 de %2 en papel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more page(s)</source>
        <translation>
            <numerusform>y %n página más</numerusform>
            <numerusform>y %n páginas más</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be shown on paper right now. Please ask a person here.</source>
        <translation>Ahora no se puede mostrar en papel. Pregunte a alguien aquí.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Take it home</source>
        <translation>Para llevar a casa</translation>
    </message>
    <message>
        <source>Free to print. Touch a guide to look inside.</source>
        <translation>Imprimir es gratis. Toque una guía para verla por dentro.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas: %1</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
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
        <translation>%1, %2. Ver la fuente</translation>
    </message>
    <message>
        <source>%1. See source</source>
        <translation>%1. Ver la fuente</translation>
    </message>
</context>
<context>
    <name>StepsBlock</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>See it again from step 1</source>
        <translation>Verlo otra vez desde el paso 1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>Hear it</source>
        <translation>Oírlo</translation>
    </message>
    <message>
        <source>Say it: %1</source>
        <translation>Se dice: %1</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>How you may hear it</source>
        <translation>Cómo se lo pueden decir</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>You can ask: %1</source>
        <translation>Puede preguntar: %1</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>En otros idiomas</translation>
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
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La más grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Calm dark</source>
        <translation>Oscuro suave</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Steady my touch</source>
        <translation>Ayuda para manos que tiemblan</translation>
    </message>
    <message>
        <source>Bigger buttons. A touch that shakes or comes twice counts once.</source>
        <translation>Botones más grandes. Un toque que tiembla o se repite cuenta una sola vez.</translation>
    </message>
    <message>
        <source>All buttons low</source>
        <translation>Todos los botones abajo</translation>
    </message>
    <message>
        <source>Everything to touch is in the lower part of the screen.</source>
        <translation>Todo lo que se toca está en la parte baja de la pantalla.</translation>
    </message>
    <message>
        <source>For the left hand</source>
        <translation>Para la mano izquierda</translation>
    </message>
    <message>
        <source>Buttons change sides.</source>
        <translation>Los botones cambian de lado.</translation>
    </message>
    <message>
        <source>More space in the text</source>
        <translation>Más espacio en el texto</translation>
    </message>
    <message>
        <source>Letters, words and lines stand further apart.</source>
        <translation>Las letras, las palabras y las líneas están más separadas.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>Screens change without sliding or fading.</source>
        <translation>Las pantallas cambian sin moverse ni desvanecerse.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>Light of the screen</source>
        <translation>Luz de la pantalla</translation>
    </message>
    <message>
        <source>Easier to touch</source>
        <translation>Más fácil de tocar</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Más fácil de leer</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
</context>
<context>
    <name>TreatmentSheet</name>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicinas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tell your team about</source>
        <translation>Avise a su equipo si tiene</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llame ya</translation>
    </message>
    <message>
        <source>Ask your team what fits you. Source: %1</source>
        <translation>Pregunte a su equipo qué le conviene. Fuente: %1</translation>
    </message>
</context>
<context>
    <name>UrgentBlock</name>
    <message>
        <source>Call now</source>
        <translation>Llame ya</translation>
    </message>
</context>
<context>
    <name>VoiceSheet</name>
    <message>
        <source>This kiosk cannot read aloud yet</source>
        <translation>Este quiosco todavía no puede leer en voz alta</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. Please ask a person here to read with you.</source>
        <translation>Este quiosco todavía no tiene una voz para este idioma: %1. Pida a una persona aquí que lea con usted.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Linux: type “%1” and start the kiosk again. Windows and macOS: add a voice for this language in the system settings.</source>
        <translation>Linux: escriba “%1” y vuelva a abrir el quiosco. Windows y macOS: agregue una voz para este idioma en la configuración del sistema.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
</context>
</TS>
