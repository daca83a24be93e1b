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
    <name>AttractPage</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
</context>
<context>
    <name>BarRow</name>
    <message>
        <source>Fewer than 5</source>
        <translation>Menos de 5</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
</context>
<context>
    <name>BigKeys</name>
    <message>
        <source>You wrote: %1</source>
        <translation>Usted escribió: %1</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>No hay nada escrito.</translation>
    </message>
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
    <name>CareScreen</name>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Touch does nothing for so long. Hold the button on the screen to end it before.</source>
        <translation>El toque no hace nada durante ese tiempo. Mantenga presionado el botón de la pantalla para terminar antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>This kiosk prints on the chosen one and on no other.</source>
        <translation>Este quiosco imprime en la elegida y en ninguna otra.</translation>
    </message>
    <message>
        <source>The print service knows no printer. Ask IT to add one; until then the kiosk tells visitors that it cannot print.</source>
        <translation>El servicio de impresión no conoce ninguna impresora. Pida a informática que agregue una; hasta entonces el quiosco dice a las visitas que no puede imprimir.</translation>
    </message>
    <message>
        <source>Sound, light and hours</source>
        <translation>Sonido, luz y horario</translation>
    </message>
    <message>
        <source>What visitors meet</source>
        <translation>Lo que encuentran las visitas</translation>
    </message>
    <message>
        <source>End or start again</source>
        <translation>Terminar o reiniciar</translation>
    </message>
    <message>
        <source>Make it safe to switch off</source>
        <translation>Preparar para apagar</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Reiniciar el quiosco</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Cerrar el quiosco</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Sí: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Q%1</source>
        <comment>a quarter of a year</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana desde el %1</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Trimestre %1 de %2</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>menos de 5</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
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
    <name>Colors</name>
    <message>
        <source>You should see six colors, and eight steps from black to white.</source>
        <translation>Debe ver seis colores y ocho pasos de negro a blanco.</translation>
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
    <name>ComputerSheet</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>It could not be erased. Ask the person who looks after this computer.</source>
        <translation>No se pudo borrar. Pregunte a la persona que cuida esta computadora.</translation>
    </message>
    <message>
        <source>This computer could not keep it. Free some space, then try again.</source>
        <translation>Esta computadora no lo pudo guardar. Libere espacio y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Remember where I was</source>
        <translation>Recordar dónde estaba</translation>
    </message>
    <message>
        <source>It keeps the page, the language, the size of the words, the colors and your bookmarks. It never keeps what you write or take home. “I’m done” forgets the page.</source>
        <translation>Guarda la página, el idioma, el tamaño de las letras, los colores y sus marcadores. Nunca guarda lo que usted escribe o se lleva a casa. «Terminé» olvida la página.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Take the bookmark out of this page</source>
        <translation>Quitar el marcador de esta página</translation>
    </message>
    <message>
        <source>Bookmark this page</source>
        <translation>Poner un marcador en esta página</translation>
    </message>
    <message>
        <source>There are no bookmarks yet. Open a page, then press Ctrl + D.</source>
        <translation>Todavía no hay marcadores. Abra una página y oprima Ctrl + D.</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase your place and all bookmarks?</source>
        <translation>¿Borrar su lugar y todos los marcadores?</translation>
    </message>
    <message>
        <source>Yes, erase everything</source>
        <translation>Sí, borrar todo</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, guardarlo</translation>
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
    <message>
        <source>Text</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>One copy less</source>
        <translation>Una copia menos</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Una copia más</translation>
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
    <name>DeadZones</name>
    <message numerus="yes">
        <source>Pass one finger over the whole field without lifting it. %n cell(s) to go.</source>
        <translation>
            <numerusform>Pase un dedo por todo el campo sin levantarlo. Falta %n casilla.</numerusform>
            <numerusform>Pase un dedo por todo el campo sin levantarlo. Faltan %n casillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good: touch works in the whole field.</source>
        <translation>Bien: el toque funciona en todo el campo.</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>Say the digits aloud</source>
        <translation>Decir las cifras en voz alta</translation>
    </message>
    <message>
        <source>Only with headphones, or where nobody hears them. The keys are 1 to 9, Erase, 0 and Open.</source>
        <translation>Solo con auriculares, o donde nadie las oiga. Las teclas son del 1 al 9, Borrar, 0 y Abrir.</translation>
    </message>
    <message>
        <source>Look for the stick</source>
        <translation>Buscar la memoria USB</translation>
    </message>
    <message>
        <source>Back to the first screen</source>
        <translation>Volver a la primera pantalla</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>Choose a PIN for staff</source>
        <translation>Elija un PIN para el personal</translation>
    </message>
    <message>
        <source>Type the same PIN again</source>
        <translation>Escriba otra vez el mismo PIN</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
    <message>
        <source>This door is locked</source>
        <translation>Esta puerta está bloqueada</translation>
    </message>
    <message>
        <source>The PINs were lost</source>
        <translation>Los PIN se perdieron</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Escriba su PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits that nobody guesses. It opens everything, so keep it safe.</source>
        <translation>De 4 a 8 cifras que nadie adivine. Lo abre todo: guárdelo bien.</translation>
    </message>
    <message>
        <source>So that no finger slipped.</source>
        <translation>Por si se escapó un dedo.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Patients can use the kiosk in the meantime.</source>
        <translation>Demasiados PIN incorrectos. Mientras tanto, los pacientes pueden usar el quiosco.</translation>
    </message>
    <message>
        <source>Put in the stick with the recovery file that your clinic’s IT made for this kiosk, %1.</source>
        <translation>Ponga la memoria USB con el archivo de recuperación que informática hizo para este quiosco, %1.</translation>
    </message>
    <message>
        <source>IT can set a new one on this computer: kiosk staff new-pin.</source>
        <translation>Informática puede poner uno nuevo en este equipo: kiosk staff new-pin.</translation>
    </message>
    <message>
        <source>This part is for the clinic’s staff.</source>
        <translation>Esta parte es para el personal de la clínica.</translation>
    </message>
    <message>
        <source>No digit typed</source>
        <translation>Ninguna cifra escrita</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed, of up to %1</source>
        <translation>
            <numerusform>%n cifra escrita, de hasta %1</numerusform>
            <numerusform>%n cifras escritas, de hasta %1</numerusform>
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
            <numerusform>PIN incorrecto, %n vez. Cada intento más alarga la espera.</numerusform>
            <numerusform>PIN incorrecto, %n veces seguidas. Cada intento más alarga la espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN opens nothing. Try again.</source>
        <translation>Ese PIN no abre nada. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>No eran iguales. Elija otra vez.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN tiene de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>One digit again and again is guessed first. Choose another PIN.</source>
        <translation>Una sola cifra repetida es lo primero que se adivina. Elija otro PIN.</translation>
    </message>
    <message>
        <source>Digits in a row, such as 1234, are guessed first. Choose another PIN.</source>
        <translation>Las cifras seguidas, como 1234, son lo primero que se adivina. Elija otro PIN.</translation>
    </message>
    <message>
        <source>A short pattern, such as 1212, is guessed first. Choose another PIN.</source>
        <translation>Un patrón corto, como 1212, es lo primero que se adivina. Elija otro PIN.</translation>
    </message>
    <message>
        <source>A year is guessed first. Choose another PIN.</source>
        <translation>Un año es lo primero que se adivina. Elija otro PIN.</translation>
    </message>
    <message>
        <source>This PIN already opens another part. Choose another one.</source>
        <translation>Este PIN ya abre otra parte. Elija otro.</translation>
    </message>
    <message>
        <source>No stick is in this computer. Put it in and try again.</source>
        <translation>No hay ninguna memoria USB en este equipo. Póngala e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This kiosk does not know the clinic’s key. IT can set a new PIN: kiosk staff new-pin.</source>
        <translation>Este quiosco no conoce la clave de la clínica. Informática puede poner un PIN nuevo: kiosk staff new-pin.</translation>
    </message>
    <message>
        <source>The recovery file is for another kiosk. Ask IT for one for this one.</source>
        <translation>El archivo de recuperación es de otro quiosco. Pida a informática uno para este.</translation>
    </message>
    <message>
        <source>No recovery file signed by your clinic is on the stick. Ask IT for one.</source>
        <translation>En la memoria USB no hay un archivo de recuperación firmado por su clínica. Pídalo a informática.</translation>
    </message>
    <message>
        <source>The recovery file was used before, or is too old. Ask IT for a new one.</source>
        <translation>El archivo de recuperación ya se usó o es demasiado antiguo. Pida uno nuevo a informática.</translation>
    </message>
    <message>
        <source>The door stays shut: nothing can be saved just now. Ask IT if the disk is full.</source>
        <translation>La puerta sigue cerrada: ahora no se puede guardar nada. Pregunte a informática si el disco está lleno.</translation>
    </message>
</context>
<context>
    <name>EarWords</name>
    <message>
        <source>Hidden digit</source>
        <translation>Cifra oculta</translation>
    </message>
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
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>the third of seven places</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
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
    <name>JobLine</name>
    <message>
        <source>The sheet for a patient</source>
        <translation>La hoja de un paciente</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n guía</numerusform>
            <numerusform>%n guías</numerusform>
        </translation>
    </message>
    <message>
        <source>The card for the wall</source>
        <translation>La tarjeta para la pared</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n copies</source>
        <translation>
            <numerusform>%1, %n copia</numerusform>
            <numerusform>%1, %n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Alt + Left arrow</source>
        <translation>Alt + flecha izquierda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Alt + Home</source>
        <translation>Alt + Inicio</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ctrl + L, or /</source>
        <translation>Ctrl + L, o /</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Tab or arrows, then Enter</source>
        <translation>Tab o flechas, y después Intro</translation>
    </message>
    <message>
        <source>Go to the next button, and press it</source>
        <translation>Ir al botón siguiente y oprimirlo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what lies on top, or go back</source>
        <translation>Cerrar lo que está encima, o volver atrás</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Space, Page Up, Page Down, Home, End</source>
        <translation>Espacio, Re Pág, Av Pág, Inicio, Fin</translation>
    </message>
    <message>
        <source>Move on the page</source>
        <translation>Moverse por la página</translation>
    </message>
    <message>
        <source>Ctrl + F</source>
        <translation>Ctrl + F</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>F3, or Enter</source>
        <translation>F3, o Intro</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Shift + F3</source>
        <translation>Mayús + F3</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Listen, or stop listening</source>
        <translation>Escuchar, o dejar de escuchar</translation>
    </message>
    <message>
        <source>Ctrl + plus, or Ctrl and wheel</source>
        <translation>Ctrl + más, o Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Letras más grandes</translation>
    </message>
    <message>
        <source>Ctrl + minus, or Ctrl and wheel</source>
        <translation>Ctrl + menos, o Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>Letras más pequeñas</translation>
    </message>
    <message>
        <source>Ctrl + 0</source>
        <translation>Ctrl + 0</translation>
    </message>
    <message>
        <source>Words of the usual size</source>
        <translation>Letras de tamaño normal</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl + D</source>
        <translation>Ctrl + D</translation>
    </message>
    <message>
        <source>Bookmark this page, or take the bookmark out</source>
        <translation>Poner o quitar un marcador en esta página</translation>
    </message>
    <message>
        <source>Ctrl + B</source>
        <translation>Ctrl + B</translation>
    </message>
    <message>
        <source>Show my bookmarks</source>
        <translation>Mostrar mis marcadores</translation>
    </message>
    <message>
        <source>Ctrl + P</source>
        <translation>Ctrl + P</translation>
    </message>
    <message>
        <source>Print this page or guide</source>
        <translation>Imprimir esta página o guía</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Fill the screen, or go back to a window</source>
        <translation>Llenar la pantalla, o volver a la ventana</translation>
    </message>
    <message>
        <source>F1, or ?</source>
        <translation>F1, o ?</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <source>Ctrl + Q, or Ctrl + W</source>
        <translation>Ctrl + Q, o Ctrl + W</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
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
    <name>LaptopKeys</name>
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
        <source>Size of the words: %1</source>
        <translation>Tamaño de las letras: %1</translation>
    </message>
</context>
<context>
    <name>LaptopNote</name>
    <message>
        <source>This page has a bookmark now.</source>
        <translation>Esta página ya tiene un marcador.</translation>
    </message>
    <message>
        <source>The bookmark is taken out.</source>
        <translation>Se quitó el marcador.</translation>
    </message>
    <message>
        <source>This screen cannot have a bookmark. Open a page first.</source>
        <translation>En esta pantalla no se puede poner un marcador. Abra antes una página.</translation>
    </message>
    <message>
        <source>Erased. Nothing is kept on this computer.</source>
        <translation>Borrado. Nada queda guardado en esta computadora.</translation>
    </message>
    <message>
        <source>It could not be erased. Ask the person who looks after this computer.</source>
        <translation>No se pudo borrar. Pregunte a la persona que cuida esta computadora.</translation>
    </message>
</context>
<context>
    <name>LaptopPart</name>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Bookmarks, and what is remembered</source>
        <translation>Marcadores y lo que se recuerda</translation>
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
        <source>One moment</source>
        <translation>Un momento</translation>
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
    <message>
        <source>Changed since it was checked</source>
        <translation>Cambió después de la revisión</translation>
    </message>
    <message>
        <source>Translation checked by %1</source>
        <translation>Traducción revisada por %1</translation>
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
        <source>To take home. We keep no copy.</source>
        <translation>Para llevar a casa. No guardamos ninguna copia.</translation>
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
        <source>It is further up.</source>
        <translation>Está más arriba.</translation>
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
        <source>It is further down.</source>
        <translation>Está más abajo.</translation>
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
        <source>Taken off my sheet</source>
        <translation>Quitado de mi hoja</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>No guide has this number.</source>
        <translation>Ninguna guía tiene ese número.</translation>
    </message>
    <message>
        <source>Type 14 2 L for guide 14, two copies, in large print.</source>
        <translation>Escriba 14 2 L para la guía 14, dos copias, en letra grande.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>L, large print</source>
        <translation>L, letra grande</translation>
    </message>
    <message>
        <source>N, normal print</source>
        <translation>N, letra normal</translation>
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
        <source>Write here.</source>
        <translation>Escriba aquí.</translation>
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
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Sí, quitarla</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
</context>
<context>
    <name>OwnScreen</name>
    <message>
        <source>What %1 brings</source>
        <translation>Lo que trae %1</translation>
    </message>
    <message>
        <source>replaces the one that is there</source>
        <translation>reemplaza la que hay</translation>
    </message>
    <message>
        <source>The person this story is about has agreed in writing, and we keep the paper.</source>
        <translation>La persona de esta historia dio su permiso por escrito y guardamos el papel.</translation>
    </message>
    <message>
        <source>Our clinic</source>
        <translation>Nuestra clínica</translation>
    </message>
    <message>
        <source>Our own pages</source>
        <translation>Nuestras páginas</translation>
    </message>
    <message>
        <source>There are none yet. Put Markdown files on a stick, or write one here.</source>
        <translation>Aún no hay ninguna. Ponga archivos Markdown en una memoria USB o escriba una aquí.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>Desde una memoria USB</translation>
    </message>
    <message>
        <source>Where a single page stands</source>
        <translation>Dónde va una página suelta</translation>
    </message>
    <message>
        <source>There is no stick with pages. Put one in, then look again.</source>
        <translation>No hay una memoria USB con páginas. Ponga una y busque de nuevo.</translation>
    </message>
    <message>
        <source>Check it before it is taken over</source>
        <translation>Revisarlo antes de incorporarlo</translation>
    </message>
    <message>
        <source>Look for a stick</source>
        <translation>Buscar una memoria USB</translation>
    </message>
    <message>
        <source>A local contact</source>
        <translation>Un contacto local</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Such as a support group near here</source>
        <translation>Por ejemplo, un grupo de apoyo cercano</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Qué ofrece</translation>
    </message>
    <message>
        <source>In a few plain words</source>
        <translation>En pocas palabras sencillas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Call it before you write it here</source>
        <translation>Llame antes de escribirlo aquí</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>Cuándo contesta alguien</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Add this contact</source>
        <translation>Agregar este contacto</translation>
    </message>
    <message>
        <source>Help near you</source>
        <translation>Ayuda cerca de usted</translation>
    </message>
    <message>
        <source>People near this clinic who can help.</source>
        <translation>Personas cerca de esta clínica que pueden ayudar.</translation>
    </message>
    <message>
        <source>Write a page</source>
        <translation>Escribir una página</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Such as Where to park</source>
        <translation>Por ejemplo, Dónde estacionar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Short sentences, plain words, no medical numbers</source>
        <translation>Frases cortas, palabras sencillas, sin números médicos</translation>
    </message>
    <message>
        <source>Put it under %1</source>
        <translation>Ponerla en %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Incorporarlo</translation>
    </message>
</context>
<context>
    <name>PackName</name>
    <message>
        <source>What is the pack called?</source>
        <translation>¿Cómo se llama el paquete?</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PadExtras</name>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Paréntesis que abre</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Paréntesis que cierra</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Dos puntos</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Degree sign</source>
        <translation>Signo de grado</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Arroba</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Mayúscula</translation>
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
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what this person takes home</source>
        <translation>Elija lo que esta persona se lleva</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n página</numerusform>
            <numerusform>%1, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>This person’s language</source>
        <translation>El idioma de esta persona</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Los dos</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
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
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Leave it on the screen</source>
        <translation>Dejarlo en la pantalla</translation>
    </message>
    <message>
        <source>Getting it ready</source>
        <translation>Preparándolo</translation>
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
        <source>Show it to the staff</source>
        <translation>Mostrar al personal</translation>
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
        <source>Keep reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Guide %1: %2</source>
        <translation>Guía %1: %2</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimir otra vez</translation>
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
        <source>It is further up.</source>
        <translation>Está más arriba.</translation>
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
        <source>It is further down.</source>
        <translation>Está más abajo.</translation>
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
        <source>Taken off the list</source>
        <translation>Quitada de la lista</translation>
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
    <message numerus="yes">
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>%n pregunta elegida</numerusform>
            <numerusform>%n preguntas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguna elegida</translation>
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
    <name>QuickChoices</name>
    <message>
        <source>Choose a guide</source>
        <translation>Elija una guía</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n guía</numerusform>
            <numerusform>%n guías</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Los dos</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
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
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message numerus="yes">
        <source>%1 pt takes %n page(s).</source>
        <translation>
            <numerusform>%1 pt ocupa %n página.</numerusform>
            <numerusform>%1 pt ocupa %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sides: %n sheet(s).</source>
        <translation>
            <numerusform>Por las dos caras: %n hoja.</numerusform>
            <numerusform>Por las dos caras: %n hojas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickPrint</name>
    <message>
        <source>No favorites yet. Touch the star beside a guide under All.</source>
        <translation>Aún no hay favoritas. Toque la estrella junto a una guía en la lista completa.</translation>
    </message>
    <message>
        <source>Nothing was printed here yet.</source>
        <translation>Aquí no se ha impreso nada todavía.</translation>
    </message>
    <message>
        <source>No packs yet. Choose several guides under All and save them.</source>
        <translation>Aún no hay paquetes. Elija varias guías en la lista completa y guárdelas.</translation>
    </message>
    <message>
        <source>One guide at a time</source>
        <translation>Una guía cada vez</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Elegir varias</translation>
    </message>
    <message>
        <source>Save these as a pack</source>
        <translation>Guardar como paquete</translation>
    </message>
    <message>
        <source>The numbers for the wall</source>
        <translation>Los números para la pared</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Enviado antes</translation>
    </message>
    <message>
        <source>Getting it ready</source>
        <translation>Preparándolo</translation>
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
    <name>QuickRow</name>
    <message numerus="yes">
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n guía</numerusform>
            <numerusform>%n guías</numerusform>
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
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Remove the pack %1</source>
        <translation>Quitar el paquete %1</translation>
    </message>
    <message>
        <source>Favorite: %1</source>
        <translation>Favorita: %1</translation>
    </message>
</context>
<context>
    <name>QuickTabs</name>
    <message>
        <source>Favorites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Últimas</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Las %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
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
    <name>RememberOffer</name>
    <message>
        <source>Remember where I was on this computer?</source>
        <translation>¿Recordar dónde estaba en esta computadora?</translation>
    </message>
    <message>
        <source>It keeps the page, size and colors. Never what you write or take home.</source>
        <translation>Guarda la página, el tamaño y los colores. Nunca lo que usted escribe o se lleva a casa.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>No, gracias</translation>
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
    <name>Ruler</name>
    <message>
        <source>Hold a ruler against the glass. The line between the two ends must measure 100 mm. Make it longer or shorter until it does.</source>
        <translation>Ponga una regla contra el vidrio. La línea debe medir 100 mm de punta a punta. Alárguela o acórtela hasta que así sea.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más larga</translation>
    </message>
    <message>
        <source>It measures 100 mm: keep it</source>
        <translation>Mide 100 mm: guardar</translation>
    </message>
    <message>
        <source>Correction: %1. It counts after the kiosk is started again.</source>
        <translation>Corrección: %1. Vale cuando el quiosco se inicie de nuevo.</translation>
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
    <name>SettingRow</name>
    <message>
        <source>Year, month and day, such as 2026-12-25</source>
        <translation>Año, mes y día, como 2026-12-25</translation>
    </message>
    <message>
        <source>%1. Set by your IT department; it cannot be changed here.</source>
        <translation>%1. Lo decide su área de informática; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Take this day out</source>
        <translation>Quitar este día</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Agregar un día</translation>
    </message>
    <message>
        <source>Take logo.svg or logo.png from a stick</source>
        <translation>Tomar logo.svg o logo.png de una memoria USB</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Una cara</translation>
    </message>
    <message>
        <source>Both, long edge</source>
        <translation>Dos, borde largo</translation>
    </message>
    <message>
        <source>Both, short edge</source>
        <translation>Dos, borde corto</translation>
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
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Counts after the kiosk is started again.</source>
        <translation>Vale cuando el quiosco se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Counts from the next visit.</source>
        <translation>Vale desde la próxima visita.</translation>
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
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
    <name>SignOffPage</name>
    <message>
        <source>By %1 on %2</source>
        <translation>Por %1, el %2</translation>
    </message>
    <message>
        <source>%1 signed an earlier wording on %2. Visitors read that nobody has checked this one yet.</source>
        <translation>%1 firmó un texto anterior el %2. Las visitas leen que nadie ha revisado aún este.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>You sign this wording. When it changes, the page falls back to “changed since review”.</source>
        <translation>Usted firma este texto. Si cambia, la página vuelve a “cambió después de la revisión”.</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>La traducción</translation>
    </message>
    <message>
        <source>The page, word for word</source>
        <translation>La página, palabra por palabra</translation>
    </message>
    <message>
        <source>What it was translated from</source>
        <translation>De dónde se tradujo</translation>
    </message>
    <message>
        <source>Its facts</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Its sources</source>
        <translation>Sus fuentes</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Quién la revisó</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Su propio nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Such as hematologist, nurse or translator</source>
        <translation>Por ejemplo, hematóloga, enfermero o traductora</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Nota (puede quedar vacía)</translation>
    </message>
    <message>
        <source>For your colleagues; visitors do not see it</source>
        <translation>Para sus colegas; las visitas no la ven</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Yes, take the sign-off back</source>
        <translation>Sí, retirar la firma</translation>
    </message>
    <message>
        <source>Take the sign-off back</source>
        <translation>Retirar la firma</translation>
    </message>
</context>
<context>
    <name>SignOffRow</name>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
</context>
<context>
    <name>SignOffScreen</name>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Por renovar</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmadas</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Due within 3 months</source>
        <translation>Vence en 3 meses</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), what is due first</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas; primero lo que vence antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here. Choose another state above.</source>
        <translation>Aquí no hay nada. Elija otro estado arriba.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Bring in sign-offs</source>
        <translation>Traer firmas</translation>
    </message>
    <message>
        <source>Save for other kiosks</source>
        <translation>Guardar para otros quioscos</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Sign this translation</source>
        <translation>Firmar esta traducción</translation>
    </message>
    <message>
        <source>Sign this page</source>
        <translation>Firmar esta página</translation>
    </message>
</context>
<context>
    <name>SignOffWords</name>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Changed since review</source>
        <translation>Cambió después de la revisión</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Por renovar</translation>
    </message>
    <message>
        <source>Awaits a check</source>
        <translation>Espera revisión</translation>
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
    <name>StaffAppearance</name>
    <message>
        <source>Smaller words</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Other colors</source>
        <translation>Otros colores</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Listen</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Use a PIN that opens more</source>
        <translation>Usar un PIN que abre más</translation>
    </message>
</context>
<context>
    <name>StaffNames</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Staff: quick print</source>
        <translation>Personal: impresión rápida</translation>
    </message>
    <message>
        <source>Staff: prepare for a patient</source>
        <translation>Personal: preparar para un paciente</translation>
    </message>
    <message>
        <source>Staff: how it is used</source>
        <translation>Personal: cómo se usa</translation>
    </message>
    <message>
        <source>Staff: sign pages</source>
        <translation>Personal: firmar páginas</translation>
    </message>
    <message>
        <source>Staff: our own pages</source>
        <translation>Personal: nuestras páginas</translation>
    </message>
    <message>
        <source>Staff: care for the kiosk</source>
        <translation>Personal: cuidar el quiosco</translation>
    </message>
    <message>
        <source>Staff: test page</source>
        <translation>Personal: página de prueba</translation>
    </message>
    <message>
        <source>Staff: settings</source>
        <translation>Personal: ajustes</translation>
    </message>
    <message>
        <source>Quick print</source>
        <translation>Impresión rápida</translation>
    </message>
    <message>
        <source>Prepare for a patient</source>
        <translation>Preparar para un paciente</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>Sign pages</source>
        <translation>Firmar páginas</translation>
    </message>
    <message>
        <source>Our own pages</source>
        <translation>Nuestras páginas</translation>
    </message>
    <message>
        <source>Care for the kiosk</source>
        <translation>Cuidar el quiosco</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>A guide by its number, in ten seconds</source>
        <translation>Una guía por su número, en diez segundos</translation>
    </message>
    <message>
        <source>Pages, guides and questions for one person, on paper or on the screen</source>
        <translation>Páginas, guías y preguntas para una persona, en papel o en la pantalla</translation>
    </message>
    <message>
        <source>Visits, pages and guides of each day</source>
        <translation>Visitas, páginas y guías de cada día</translation>
    </message>
    <message>
        <source>Read what waits for a check, and sign it</source>
        <translation>Leer lo que espera revisión y firmarlo</translation>
    </message>
    <message>
        <source>Pages, stories and contacts of this clinic</source>
        <translation>Páginas, historias y contactos de esta clínica</translation>
    </message>
    <message>
        <source>Clean, restart, switch off</source>
        <translation>Limpiar, reiniciar, apagar</translation>
    </message>
    <message>
        <source>Screen, touch, sound, printer and clock</source>
        <translation>Pantalla, tacto, sonido, impresora y reloj</translation>
    </message>
    <message>
        <source>Clinic, printer, languages and times</source>
        <translation>Clínica, impresora, idiomas y horarios</translation>
    </message>
</context>
<context>
    <name>StaffNotice</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>StaffPrintWords</name>
    <message>
        <source>Printer ready</source>
        <translation>Impresora lista</translation>
    </message>
    <message>
        <source>Printer ready; paper or ink is low</source>
        <translation>Impresora lista; queda poco papel o tinta</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>De camino a la impresora</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Look at the printer: it did not say if it is out</source>
        <translation>Mire la impresora: no dijo si ya salió</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No se imprimió</translation>
    </message>
    <message>
        <source>No printer is chosen. Choose one in the settings.</source>
        <translation>No hay impresora elegida. Elija una en los ajustes.</translation>
    </message>
    <message>
        <source>The chosen printer is not there. Look at the settings.</source>
        <translation>La impresora elegida no está. Revise los ajustes.</translation>
    </message>
    <message>
        <source>The print service does not answer. Ask IT.</source>
        <translation>El servicio de impresión no responde. Avise a informática.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on?</source>
        <translation>La impresora no responde. ¿Está encendida?</translation>
    </message>
    <message>
        <source>Out of paper. Fill the tray; it goes on by itself.</source>
        <translation>Sin papel. Llene la bandeja; sigue sola.</translation>
    </message>
    <message>
        <source>Paper is stuck. Take it out; it goes on by itself.</source>
        <translation>Papel atascado. Sáquelo; sigue sola.</translation>
    </message>
    <message>
        <source>A door of the printer is open. Close it.</source>
        <translation>Una puerta de la impresora está abierta. Ciérrela.</translation>
    </message>
    <message>
        <source>Out of ink or toner. Change it.</source>
        <translation>Sin tinta o tóner. Cámbielo.</translation>
    </message>
    <message>
        <source>The printer is on hold. Let it go on at the printer.</source>
        <translation>La impresora está en pausa. Reanúdela en la impresora.</translation>
    </message>
    <message>
        <source>The printer needs a hand. Look at its display.</source>
        <translation>La impresora necesita ayuda. Mire su pantalla.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full. Ask IT.</source>
        <translation>El disco de este quiosco está lleno. Avise a informática.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try again, or ask IT.</source>
        <translation>La impresora no lo aceptó. Inténtelo otra vez o avise a informática.</translation>
    </message>
</context>
<context>
    <name>StaffSentences</name>
    <message>
        <source>This could not be kept. The disk may be full or locked. Ask IT; printing still works.</source>
        <translation>Esto no se pudo guardar. Quizá el disco esté lleno o protegido. Avise a informática; se puede seguir imprimiendo.</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask IT to add one.</source>
        <translation>No hay voz para este idioma en este equipo. Pida a informática que agregue una.</translation>
    </message>
    <message>
        <source>Here the voice is only heard in headphones. Plug them in and touch “Listen” again.</source>
        <translation>Aquí la voz solo se oye con auriculares. Conéctelos y toque «Oír» otra vez.</translation>
    </message>
</context>
<context>
    <name>Stat</name>
    <message>
        <source>fewer than 5</source>
        <translation>menos de 5</translation>
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
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
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
    <name>Targets</name>
    <message>
        <source>Touch the middle of the cross: %1 of %2</source>
        <translation>Toque el centro de la cruz: %1 de %2</translation>
    </message>
    <message>
        <source>Usually %1 mm off, at most %2 mm.</source>
        <translation>Se desvía por lo común %1 mm, como máximo %2 mm.</translation>
    </message>
    <message>
        <source>Good: touch hits.</source>
        <translation>Bien: el toque acierta.</translation>
    </message>
    <message>
        <source>Touch is off. Ask IT to calibrate the touch screen.</source>
        <translation>El toque se desvía. Pida a informática que calibre la pantalla.</translation>
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
    <name>TestScreen</name>
    <message>
        <source>Is a millimeter a millimeter?</source>
        <translation>¿Un milímetro es un milímetro?</translation>
    </message>
    <message>
        <source>Does touch hit?</source>
        <translation>¿Acierta el toque?</translation>
    </message>
    <message>
        <source>Does touch work everywhere?</source>
        <translation>¿Funciona el toque en todas partes?</translation>
    </message>
    <message>
        <source>Try touch again</source>
        <translation>Probar el toque otra vez</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Voices and printer</source>
        <translation>Voces e impresora</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Oír la voz</translation>
    </message>
    <message>
        <source>Print a test sheet</source>
        <translation>Imprimir una hoja de prueba</translation>
    </message>
    <message>
        <source>All its parts</source>
        <translation>Todas sus partes</translation>
    </message>
    <message>
        <source>Looking at all parts…</source>
        <translation>Mirando todas las partes…</translation>
    </message>
    <message>
        <source>Look at all parts</source>
        <translation>Mirar todas las partes</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) keep visitors from being served.</source>
        <translation>
            <numerusform>%n parte impide atender a las visitas.</numerusform>
            <numerusform>%n partes impiden atender a las visitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visitors are served. %n part(s) want a look.</source>
        <translation>
            <numerusform>Se atiende a las visitas. Hay %n parte que mirar.</numerusform>
            <numerusform>Se atiende a las visitas. Hay %n partes que mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>The newest lines of the log</source>
        <translation>Las últimas líneas del registro</translation>
    </message>
    <message>
        <source>Nothing went wrong since the kiosk was started.</source>
        <translation>Nada ha fallado desde que se inició el quiosco.</translation>
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
    <name>Told</name>
    <message>
        <source>Saved on the stick as %1. You can take the stick out now.</source>
        <translation>Guardado en la memoria USB como %1. Ya puede sacarla.</translation>
    </message>
    <message>
        <source>There is no stick, so it is saved on this computer: %1</source>
        <translation>No hay memoria USB, así que se guardó en esta computadora: %1</translation>
    </message>
    <message>
        <source>It could not be saved (%1). Put in another stick, or ask IT whether the disk is full.</source>
        <translation>No se pudo guardar (%1). Ponga otra memoria USB o pregunte a informática si el disco está lleno.</translation>
    </message>
    <message>
        <source>Something could not be read. Ask IT to look at this: %1</source>
        <translation>Algo no se pudo leer. Pida a informática que mire esto: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. The disk may be full or locked; ask IT. %1</source>
        <translation>No se cambió nada. Quizá el disco está lleno o bloqueado; pregunte a informática. %1</translation>
    </message>
    <message>
        <source>This was not taken: %1</source>
        <translation>Esto no se aceptó: %1</translation>
    </message>
    <message>
        <source>Signed: %1. Screen and paper show it from now on.</source>
        <translation>Firmado: %1. La pantalla y el papel lo muestran desde ahora.</translation>
    </message>
    <message>
        <source>The sign-off of %1 is taken back.</source>
        <translation>Se retiró la firma de %1.</translation>
    </message>
    <message>
        <source>Write your name and your role first.</source>
        <translation>Escriba primero su nombre y su función.</translation>
    </message>
    <message>
        <source>Taken in: %1. Left out, because they differ or say too little: %2. Sign those here.</source>
        <translation>Recibidas: %1. No recibidas, porque difieren o dicen muy poco: %2. Firme esas aquí.</translation>
    </message>
    <message>
        <source>Taken in: %1.</source>
        <translation>Recibidas: %1.</translation>
    </message>
    <message>
        <source>All of these sign-offs are here already.</source>
        <translation>Todas esas firmas ya están aquí.</translation>
    </message>
    <message>
        <source>There is no file of sign-offs on a stick. Put in the stick that another kiosk wrote.</source>
        <translation>No hay un archivo de firmas en la memoria USB. Ponga la memoria que escribió otro quiosco.</translation>
    </message>
    <message>
        <source>Taken over. It shows beside the library in a moment.</source>
        <translation>Incorporado. En un momento aparece junto a la biblioteca.</translation>
    </message>
    <message>
        <source>Taken out of the library. It is kept here: %1</source>
        <translation>Quitado de la biblioteca. Se conserva aquí: %1</translation>
    </message>
    <message>
        <source>Nothing was taken over. Mend these first, %1 in all:</source>
        <translation>No se incorporó nada. Corrija esto primero, %1 en total:</translation>
    </message>
    <message>
        <source>A story needs the consent of the person it is about. Tick that you have it in writing.</source>
        <translation>Una historia necesita el permiso de la persona de quien trata. Marque que lo tiene por escrito.</translation>
    </message>
    <message>
        <source>There is no file logo.svg or logo.png on a stick.</source>
        <translation>No hay ningún archivo logo.svg o logo.png en una memoria USB.</translation>
    </message>
    <message>
        <source>Saved. It counts after the kiosk is started again.</source>
        <translation>Guardado. Vale cuando el quiosco se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next visit.</source>
        <translation>Guardado. Vale desde la próxima visita.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Guardado. Vale desde ahora.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>The test sheet is on its way to the printer.</source>
        <translation>La hoja de prueba va a la impresora.</translation>
    </message>
    <message>
        <source>The test sheet was not printed. %1</source>
        <translation>No se imprimió la hoja de prueba. %1</translation>
    </message>
    <message>
        <source>There is no voice for %1 on this computer. Ask IT to add one.</source>
        <translation>No hay voz de %1 en esta computadora. Pida a informática que agregue una.</translation>
    </message>
    <message>
        <source>The voice for %1 speaks now. Do you hear it?</source>
        <translation>Ahora habla la voz de %1. ¿La oye?</translation>
    </message>
    <message>
        <source>All is written. It is safe to switch the computer off.</source>
        <translation>Todo está guardado. Ya puede apagar la computadora.</translation>
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
    <name>TroubleWords</name>
    <message>
        <source>Printer: not found</source>
        <translation>Impresora: no se encuentra</translation>
    </message>
    <message>
        <source>Printer: print service silent</source>
        <translation>Impresora: el servicio no responde</translation>
    </message>
    <message>
        <source>Printer: offline</source>
        <translation>Impresora: sin conexión</translation>
    </message>
    <message>
        <source>Printer: no paper</source>
        <translation>Impresora: sin papel</translation>
    </message>
    <message>
        <source>Printer: paper jam</source>
        <translation>Impresora: papel atascado</translation>
    </message>
    <message>
        <source>Printer: door open</source>
        <translation>Impresora: tapa abierta</translation>
    </message>
    <message>
        <source>Printer: no toner</source>
        <translation>Impresora: sin tóner</translation>
    </message>
    <message>
        <source>Printer: paused</source>
        <translation>Impresora: en pausa</translation>
    </message>
    <message>
        <source>Printer: disk full</source>
        <translation>Impresora: disco lleno</translation>
    </message>
    <message>
        <source>Printer: sheet refused</source>
        <translation>Impresora: hoja rechazada</translation>
    </message>
    <message>
        <source>Printer: needs a look</source>
        <translation>Impresora: hay que mirarla</translation>
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
    <name>UsageScreen</name>
    <message>
        <source>Both languages</source>
        <translation>Ambos idiomas</translation>
    </message>
    <message>
        <source>%1, large print</source>
        <translation>%1, letra grande</translation>
    </message>
    <message>
        <source>%1, normal print</source>
        <translation>%1, letra normal</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>Nothing has been counted in this time yet. Numbers come with the first visit.</source>
        <translation>Aún no se ha contado nada en este tiempo. Los números llegan con la primera visita.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visitas</translation>
    </message>
    <message>
        <source>guides printed</source>
        <translation>guías impresas</translation>
    </message>
    <message>
        <source>pages read</source>
        <translation>páginas leídas</translation>
    </message>
    <message>
        <source>Visits each day</source>
        <translation>Visitas de cada día</translation>
    </message>
    <message>
        <source>Visits each week</source>
        <translation>Visitas de cada semana</translation>
    </message>
    <message>
        <source>Visits each month</source>
        <translation>Visitas de cada mes</translation>
    </message>
    <message>
        <source>Visits each quarter</source>
        <translation>Visitas de cada trimestre</translation>
    </message>
    <message>
        <source>What people opened most</source>
        <translation>Lo que más se abrió</translation>
    </message>
    <message>
        <source>Guides that were printed most</source>
        <translation>Las guías que más se imprimieron</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Searches that found nothing</source>
        <translation>Búsquedas sin resultado</translation>
    </message>
    <message>
        <source>Starts of the kiosk</source>
        <translation>Inicios del quiosco</translation>
    </message>
    <message>
        <source>Daily counts only. No names, no times, nothing about one person.</source>
        <translation>Solo cuentas por día. Sin nombres, sin horas, nada sobre una persona.</translation>
    </message>
    <message>
        <source>Save as a page (PDF)</source>
        <translation>Guardar como hoja (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Guardar como tabla (CSV)</translation>
    </message>
</context>
<context>
    <name>VoiceSheet</name>
    <message>
        <source>This kiosk cannot read aloud yet</source>
        <translation>Este quiosco todavía no puede leer en voz alta</translation>
    </message>
    <message>
        <source>Plug in headphones to listen</source>
        <translation>Conecte unos auriculares para oír</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. Please ask a person here to read with you.</source>
        <translation>Este quiosco todavía no tiene una voz para este idioma: %1. Pida a una persona aquí que lea con usted.</translation>
    </message>
    <message>
        <source>Here the voice is only heard in headphones, so that it stays private. Plug them in and touch “Listen” again, or ask a person here to read with you.</source>
        <translation>Aquí la voz solo se oye en auriculares, para que sea privada. Conéctelos y toque “Oír” otra vez, o pida a una persona de aquí que lea con usted.</translation>
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
<context>
    <name>WritePad</name>
    <message>
        <source>You wrote: %1</source>
        <translation>Usted escribió: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
</TS>
