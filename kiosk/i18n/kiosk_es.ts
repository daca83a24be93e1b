<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddToSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/AddToSheet.qml" line="34"/>
        <source>My sheet is full</source>
        <translation>Mi hoja está llena</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/AddToSheet.qml" line="46"/>
        <source>Added to my sheet</source>
        <translation>Agregado a mi hoja</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/AddToSheet.qml" line="46"/>
        <source>Taken off my sheet</source>
        <translation>Quitado de mi hoja</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/AddToSheet.qml" line="55"/>
        <source>Add to my sheet</source>
        <translation>Agregar a mi hoja</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/AddToSheet.qml" line="56"/>
        <source>On my sheet. Take it off</source>
        <translation>Está en mi hoja. Quitar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/AddToSheet.qml" line="62"/>
        <source>Add only the main points</source>
        <translation>Agregar solo lo principal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/AddToSheet.qml" line="63"/>
        <source>Main points on my sheet. Take them off</source>
        <translation>Lo principal está en mi hoja. Quitar</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/AttractPage.qml" line="220"/>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
</context>
<context>
    <name>BarRow</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/BarRow.qml" line="21"/>
        <source>Fewer than 5</source>
        <translation>Menos de 5</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/BarRow.qml" line="23"/>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/BarRow.qml" line="25"/>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
</context>
<context>
    <name>BigKeys</name>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="19"/>
        <source>You wrote: %1</source>
        <translation>Usted escribió: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="19"/>
        <source>Nothing is written.</source>
        <translation>No hay nada escrito.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="41"/>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="42"/>
        <source>Question mark</source>
        <translation>Signo de pregunta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="43"/>
        <source>Opening question mark</source>
        <translation>Signo que abre la pregunta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="44"/>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="45"/>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="46"/>
        <source>Full stop</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="47"/>
        <source>Apostrophe</source>
        <translation>Apóstrofo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="48"/>
        <source>Hyphen</source>
        <translation>Guion</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="169"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="183"/>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/BigKeys.qml" line="197"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>ByEar</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ByEar.qml" line="181"/>
        <source>%1, %2, %3 of %4</source>
        <comment>name, kind, place</comment>
        <translation>%1, %2, %3 de %4</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ByEar.qml" line="188"/>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ByEar.qml" line="190"/>
        <source>box, ticked</source>
        <translation>casilla, marcada</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ByEar.qml" line="190"/>
        <source>box, not ticked</source>
        <translation>casilla, sin marcar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ByEar.qml" line="192"/>
        <source>choice, chosen</source>
        <translation>opción, elegida</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ByEar.qml" line="192"/>
        <source>choice, not chosen</source>
        <translation>opción, sin elegir</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ByEar.qml" line="193"/>
        <source>button</source>
        <translation>botón</translation>
    </message>
</context>
<context>
    <name>CareScreen</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="25"/>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="31"/>
        <source>Touch does nothing for so long. Hold the button on the screen to end it before.</source>
        <translation>El toque no hace nada durante ese tiempo. Mantenga presionado el botón de la pantalla para terminar antes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="48"/>
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="48"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="57"/>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="63"/>
        <source>This kiosk prints on the chosen one and on no other.</source>
        <translation>Este quiosco imprime en la elegida y en ninguna otra.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="63"/>
        <source>The print service knows no printer. Ask IT to add one; until then the kiosk tells visitors that it cannot print.</source>
        <translation>El servicio de impresión no conoce ninguna impresora. Pida a informática que agregue una; hasta entonces el quiosco dice a las visitas que no puede imprimir.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="90"/>
        <source>Sound, light and hours</source>
        <translation>Sonido, luz y horario</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="102"/>
        <source>What visitors meet</source>
        <translation>Lo que encuentran las visitas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="114"/>
        <source>End or start again</source>
        <translation>Terminar o reiniciar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="125"/>
        <source>Make it safe to switch off</source>
        <translation>Preparar para apagar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="130"/>
        <source>Start the kiosk again</source>
        <translation>Reiniciar el quiosco</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="135"/>
        <source>End the kiosk</source>
        <translation>Cerrar el quiosco</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/CareScreen.qml" line="147"/>
        <source>Yes: %1</source>
        <translation>Sí: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Chart.qml" line="42"/>
        <source>Q%1</source>
        <comment>a quarter of a year</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Chart.qml" line="62"/>
        <source>Week from %1</source>
        <translation>Semana desde el %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Chart.qml" line="66"/>
        <source>Quarter %1 of %2</source>
        <translation>Trimestre %1 de %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Chart.qml" line="86"/>
        <source>fewer than 5</source>
        <translation>menos de 5</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Chart.qml" line="88"/>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Chart.qml" line="90"/>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
</context>
<context>
    <name>CheckBlock</name>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/CheckBlock.qml" line="19"/>
        <source>Check: %1</source>
        <translation>Compruebe: %1</translation>
    </message>
</context>
<context>
    <name>CleaningSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/CleaningSheet.qml" line="43"/>
        <source>You can clean the screen now</source>
        <translation>Ya puede limpiar la pantalla</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/CleaningSheet.qml" line="69"/>
        <source>Touch does nothing for %n more second(s).</source>
        <translation>
            <numerusform>Los toques no hacen nada durante %n segundo más.</numerusform>
            <numerusform>Los toques no hacen nada durante %n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/CleaningSheet.qml" line="108"/>
        <source>Hold here to stop cleaning</source>
        <translation>Mantenga el dedo aquí para dejar de limpiar</translation>
    </message>
</context>
<context>
    <name>Colors</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Colors.qml" line="21"/>
        <source>You should see six colors, and eight steps from black to white.</source>
        <translation>Debe ver seis colores y ocho pasos de negro a blanco.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/CompareCard.qml" line="43"/>
        <source>Say it: %1</source>
        <translation>Se dice: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/CompareCard.qml" line="128"/>
        <location filename="../ui/qml/Kiosk/Blocks/CompareCard.qml" line="130"/>
        <source>You may hear: %1</source>
        <translation>Quizás oiga: %1</translation>
    </message>
</context>
<context>
    <name>ComputerSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="17"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="39"/>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="53"/>
        <source>It could not be erased. Ask the person who looks after this computer.</source>
        <translation>No se pudo borrar. Pregunte a la persona que cuida esta computadora.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="53"/>
        <source>This computer could not keep it. Free some space, then try again.</source>
        <translation>Esta computadora no lo pudo guardar. Libere espacio y pruebe otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="65"/>
        <source>Remember where I was</source>
        <translation>Recordar dónde estaba</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="73"/>
        <source>It keeps the page, the language, the size of the words, the colors and your bookmarks. It never keeps what you write or take home. “I’m done” forgets the page.</source>
        <translation>Guarda la página, el idioma, el tamaño de las letras, los colores y sus marcadores. Nunca guarda lo que usted escribe o se lleva a casa. «Terminé» olvida la página.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="80"/>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="86"/>
        <source>Take the bookmark out of this page</source>
        <translation>Quitar el marcador de esta página</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="86"/>
        <source>Bookmark this page</source>
        <translation>Poner un marcador en esta página</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="94"/>
        <source>There are no bookmarks yet. Open a page, then press Ctrl + D.</source>
        <translation>Todavía no hay marcadores. Abra una página y oprima Ctrl + D.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="129"/>
        <source>Take out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="144"/>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="153"/>
        <source>Erase your place and all bookmarks?</source>
        <translation>¿Borrar su lugar y todos los marcadores?</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="159"/>
        <source>Yes, erase everything</source>
        <translation>Sí, borrar todo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ComputerSheet.qml" line="172"/>
        <source>No, keep it</source>
        <translation>No, guardarlo</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/ContactCard.qml" line="80"/>
        <source>Seen in a source of %1. It may have changed.</source>
        <translation>Visto en una fuente de %1. Puede haber cambiado.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/ContactCard.qml" line="89"/>
        <source>On my sheet. Take it off</source>
        <translation>Está en mi hoja. Quitar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/ContactCard.qml" line="89"/>
        <source>Add to my sheet</source>
        <translation>Agregar a mi hoja</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/ContactCard.qml" line="97"/>
        <source>Added to my sheet</source>
        <translation>Agregado a mi hoja</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/ContactCard.qml" line="97"/>
        <source>Taken off my sheet</source>
        <translation>Quitado de mi hoja</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ControlBar.qml" line="125"/>
        <source>Listen</source>
        <translation>Oír</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ControlBar.qml" line="95"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ControlBar.qml" line="110"/>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ControlBar.qml" line="140"/>
        <source>Text size</source>
        <translation>Letra</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ControlBar.qml" line="155"/>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/ControlBar.qml" line="166"/>
        <source>My sheet, %n thing(s)</source>
        <translation>
            <numerusform>Mi hoja, %n cosa</numerusform>
            <numerusform>Mi hoja, %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ControlBar.qml" line="174"/>
        <source>I’m done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Copies.qml" line="23"/>
        <source>One copy less</source>
        <translation>Una copia menos</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/Copies.qml" line="42"/>
        <location filename="../ui/qml/Kiosk/Staff/Copies.qml" line="43"/>
        <source>%n copies</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Copies.qml" line="49"/>
        <source>One copy more</source>
        <translation>Una copia más</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/Cover.qml" line="71"/>
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
        <location filename="../ui/qml/Kiosk/Staff/DeadZones.qml" line="24"/>
        <source>Pass one finger over the whole field without lifting it. %n cell(s) to go.</source>
        <translation>
            <numerusform>Pase un dedo por todo el campo sin levantarlo. Falta %n casilla.</numerusform>
            <numerusform>Pase un dedo por todo el campo sin levantarlo. Faltan %n casillas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DeadZones.qml" line="24"/>
        <source>Good: touch works in the whole field.</source>
        <translation>Bien: el toque funciona en todo el campo.</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/DoorScreen.qml" line="91"/>
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorScreen.qml" line="145"/>
        <source>Look for the stick</source>
        <translation>Buscar la memoria USB</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorScreen.qml" line="171"/>
        <source>Back to the first screen</source>
        <translation>Volver a la primera pantalla</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="8"/>
        <source>Choose a PIN for staff</source>
        <translation>Elija un PIN para el personal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="10"/>
        <source>Type the same PIN again</source>
        <translation>Escriba otra vez el mismo PIN</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="12"/>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="14"/>
        <source>This door is locked</source>
        <translation>Esta puerta está bloqueada</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="16"/>
        <source>The PINs were lost</source>
        <translation>Los PIN se perdieron</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="18"/>
        <source>Type your PIN</source>
        <translation>Escriba su PIN</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="25"/>
        <source>4 to 8 digits that nobody guesses. It opens everything, so keep it safe.</source>
        <translation>De 4 a 8 cifras que nadie adivine. Lo abre todo: guárdelo bien.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="27"/>
        <source>So that no finger slipped.</source>
        <translation>Por si se escapó un dedo.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="29"/>
        <source>Too many wrong PINs. Patients can use the kiosk in the meantime.</source>
        <translation>Demasiados PIN incorrectos. Mientras tanto, los pacientes pueden usar el quiosco.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="31"/>
        <source>Put in the stick with the recovery file that your clinic’s IT made for this kiosk, %1.</source>
        <translation>Ponga la memoria USB con el archivo de recuperación que informática hizo para este quiosco, %1.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="33"/>
        <source>IT can set a new one on this computer: kiosk staff new-pin.</source>
        <translation>Informática puede poner uno nuevo en este equipo: kiosk staff new-pin.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="35"/>
        <source>This part is for the clinic’s staff.</source>
        <translation>Esta parte es para el personal de la clínica.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="41"/>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="41"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="49"/>
        <source>Wrong PIN, %n times in a row. Each further one makes the wait longer.</source>
        <translation>
            <numerusform>PIN incorrecto, %n vez. Cada intento más alarga la espera.</numerusform>
            <numerusform>PIN incorrecto, %n veces seguidas. Cada intento más alarga la espera.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="49"/>
        <source>That PIN opens nothing. Try again.</source>
        <translation>Ese PIN no abre nada. Inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="51"/>
        <source>The two were not the same. Choose again.</source>
        <translation>No eran iguales. Elija otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="54"/>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN tiene de 4 a 8 cifras.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="56"/>
        <source>One digit again and again is guessed first. Choose another PIN.</source>
        <translation>Una sola cifra repetida es lo primero que se adivina. Elija otro PIN.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="58"/>
        <source>Digits in a row, such as 1234, are guessed first. Choose another PIN.</source>
        <translation>Las cifras seguidas, como 1234, son lo primero que se adivina. Elija otro PIN.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="60"/>
        <source>A short pattern, such as 1212, is guessed first. Choose another PIN.</source>
        <translation>Un patrón corto, como 1212, es lo primero que se adivina. Elija otro PIN.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="62"/>
        <source>A year is guessed first. Choose another PIN.</source>
        <translation>Un año es lo primero que se adivina. Elija otro PIN.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="64"/>
        <source>This PIN already opens another part. Choose another one.</source>
        <translation>Este PIN ya abre otra parte. Elija otro.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="66"/>
        <source>No stick is in this computer. Put it in and try again.</source>
        <translation>No hay ninguna memoria USB en este equipo. Póngala e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="68"/>
        <source>This kiosk does not know the clinic’s key. IT can set a new PIN: kiosk staff new-pin.</source>
        <translation>Este quiosco no conoce la clave de la clínica. Informática puede poner un PIN nuevo: kiosk staff new-pin.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="70"/>
        <source>The recovery file is for another kiosk. Ask IT for one for this one.</source>
        <translation>El archivo de recuperación es de otro quiosco. Pida a informática uno para este.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="72"/>
        <source>No recovery file signed by your clinic is on the stick. Ask IT for one.</source>
        <translation>En la memoria USB no hay un archivo de recuperación firmado por su clínica. Pídalo a informática.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="74"/>
        <source>The recovery file was used before, or is too old. Ask IT for a new one.</source>
        <translation>El archivo de recuperación ya se usó o es demasiado antiguo. Pida uno nuevo a informática.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/DoorWords.qml" line="76"/>
        <source>The door stays shut: nothing can be saved just now. Ask IT if the disk is full.</source>
        <translation>La puerta sigue cerrada: ahora no se puede guardar nada. Pregunte a informática si el disco está lleno.</translation>
    </message>
</context>
<context>
    <name>EmptySheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/EmptySheet.qml" line="34"/>
        <source>At the end of a page, or in the sheet of a word, touch “Add to my sheet”.</source>
        <translation>Al final de una página, o en la ficha de una palabra, toque “Agregar a mi hoja”.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/EmptySheet.qml" line="44"/>
        <source>Choose questions for my visit</source>
        <translation>Elegir preguntas para mi cita</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/EmptySheet.qml" line="53"/>
        <source>Find a page to take home</source>
        <translation>Buscar una página para llevar</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FactSheet.qml" line="15"/>
        <source>Where this number comes from</source>
        <translation>De dónde viene este número</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FactSheet.qml" line="30"/>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FactSheet.qml" line="46"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FactSheet.qml" line="63"/>
        <source>Keep in mind</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FactSheet.qml" line="80"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FactSheet.qml" line="90"/>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FactSheet.qml" line="90"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FindBar.qml" line="30"/>
        <source>%1 of %2</source>
        <comment>the third of seven places</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FindBar.qml" line="30"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FindBar.qml" line="141"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FindBar.qml" line="235"/>
        <location filename="../ui/qml/Kiosk/Pages/FindBar.qml" line="241"/>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FindBar.qml" line="272"/>
        <source>Match before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FindBar.qml" line="284"/>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/FindBar.qml" line="296"/>
        <source>Close find</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/GuidePage.qml" line="144"/>
        <source>Read it here</source>
        <translation>Leer aquí</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/GuidePage.qml" line="157"/>
        <source>This guide is not ready in this language yet. You can change the language above, or ask a person here.</source>
        <translation>Esta guía aún no está lista en este idioma. Puede cambiar el idioma arriba o preguntar a alguien aquí.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/Header.qml" line="20"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/Header.qml" line="22"/>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/Header.qml" line="24"/>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
</context>
<context>
    <name>HeardBlock</name>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/HeardBlock.qml" line="28"/>
        <source>You may hear</source>
        <translation>Quizás oiga</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/HeardBlock.qml" line="51"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/HeardBlock.qml" line="71"/>
        <location filename="../ui/qml/Kiosk/Blocks/HeardBlock.qml" line="73"/>
        <source>You can ask: %1</source>
        <translation>Puede preguntar: %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/HomePage.qml" line="118"/>
        <source>Search A to Z</source>
        <translation>Buscar de la A a la Z</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/IdleSheet.qml" line="94"/>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/IdleSheet.qml" line="108"/>
        <source>To keep your visit private, this page will clear soon. Need more time? Touch here:</source>
        <translation>Para cuidar su privacidad, esta página se borrará pronto. ¿Necesita más tiempo? Toque aquí:</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/IdleSheet.qml" line="108"/>
        <source>To keep your visit private, this page will clear in %n second(s). Need more time? Touch here:</source>
        <translation>
            <numerusform>Para cuidar su privacidad, esta página se borrará en %n segundo. ¿Necesita más tiempo? Toque aquí:</numerusform>
            <numerusform>Para cuidar su privacidad, esta página se borrará en %n segundos. ¿Necesita más tiempo? Toque aquí:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/IdleSheet.qml" line="141"/>
        <source>I am still reading</source>
        <translation>Sigo leyendo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/IdleSheet.qml" line="151"/>
        <source>I’m done. Clear everything now</source>
        <translation>Terminé. Borrar todo ahora</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/JobLine.qml" line="15"/>
        <source>The sheet for a patient</source>
        <translation>La hoja de un paciente</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/JobLine.qml" line="15"/>
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n guía</numerusform>
            <numerusform>%n guías</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/JobLine.qml" line="15"/>
        <source>The card for the wall</source>
        <translation>La tarjeta para la pared</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/JobLine.qml" line="57"/>
        <source>%1, %n copies</source>
        <translation>
            <numerusform>%1, %n copia</numerusform>
            <numerusform>%1, %n copias</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/JobLine.qml" line="68"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/JobLine.qml" line="68"/>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="8"/>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="14"/>
        <source>Alt + Left arrow</source>
        <translation>Alt + flecha izquierda</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="15"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="21"/>
        <source>Alt + Home</source>
        <translation>Alt + Inicio</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="22"/>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="28"/>
        <source>Ctrl + L, or /</source>
        <translation>Ctrl + L, o /</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="29"/>
        <source>Search all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="35"/>
        <source>Tab or arrows, then Enter</source>
        <translation>Tab o flechas, y después Intro</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="36"/>
        <source>Go to the next button, and press it</source>
        <translation>Ir al botón siguiente y oprimirlo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="42"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="43"/>
        <source>Close what lies on top, or go back</source>
        <translation>Cerrar lo que está encima, o volver atrás</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="48"/>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="54"/>
        <source>Space, Page Up, Page Down, Home, End</source>
        <translation>Espacio, Re Pág, Av Pág, Inicio, Fin</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="55"/>
        <source>Move on the page</source>
        <translation>Moverse por la página</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="61"/>
        <source>Ctrl + F</source>
        <translation>Ctrl + F</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="62"/>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="68"/>
        <source>F3, or Enter</source>
        <translation>F3, o Intro</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="69"/>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="75"/>
        <source>Shift + F3</source>
        <translation>Mayús + F3</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="76"/>
        <source>Match before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="82"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="83"/>
        <source>Listen, or stop listening</source>
        <translation>Escuchar, o dejar de escuchar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="89"/>
        <source>Ctrl + plus, or Ctrl and wheel</source>
        <translation>Ctrl + más, o Ctrl y la rueda</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="90"/>
        <source>Larger words</source>
        <translation>Letras más grandes</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="96"/>
        <source>Ctrl + minus, or Ctrl and wheel</source>
        <translation>Ctrl + menos, o Ctrl y la rueda</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="97"/>
        <source>Smaller words</source>
        <translation>Letras más pequeñas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="103"/>
        <source>Ctrl + 0</source>
        <translation>Ctrl + 0</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="104"/>
        <source>Words of the usual size</source>
        <translation>Letras de tamaño normal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="109"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="115"/>
        <source>Ctrl + D</source>
        <translation>Ctrl + D</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="116"/>
        <source>Bookmark this page, or take the bookmark out</source>
        <translation>Poner o quitar un marcador en esta página</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="122"/>
        <source>Ctrl + B</source>
        <translation>Ctrl + B</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="123"/>
        <source>Show my bookmarks</source>
        <translation>Mostrar mis marcadores</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="129"/>
        <source>Ctrl + P</source>
        <translation>Ctrl + P</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="130"/>
        <source>Print this page or guide</source>
        <translation>Imprimir esta página o guía</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="135"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="141"/>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="142"/>
        <source>Fill the screen, or go back to a window</source>
        <translation>Llenar la pantalla, o volver a la ventana</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="148"/>
        <source>F1, or ?</source>
        <translation>F1, o ?</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="149"/>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="155"/>
        <source>Ctrl + Q, or Ctrl + W</source>
        <translation>Ctrl + Q, o Ctrl + W</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeyTable.qml" line="156"/>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeysSheet.qml" line="13"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/KeysSheet.qml" line="22"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LanguageSheet.qml" line="13"/>
        <source>Keep this language</source>
        <translation>Seguir en este idioma</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LanguageSheet.qml" line="18"/>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LanguageSwitch.qml" line="58"/>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>LaptopKeys</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopKeys.qml" line="27"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopKeys.qml" line="27"/>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopKeys.qml" line="27"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopKeys.qml" line="27"/>
        <source>Largest</source>
        <translation>La más grande</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopKeys.qml" line="93"/>
        <source>Size of the words: %1</source>
        <translation>Tamaño de las letras: %1</translation>
    </message>
</context>
<context>
    <name>LaptopNote</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopNote.qml" line="26"/>
        <source>This page has a bookmark now.</source>
        <translation>Esta página ya tiene un marcador.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopNote.qml" line="28"/>
        <source>The bookmark is taken out.</source>
        <translation>Se quitó el marcador.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopNote.qml" line="30"/>
        <source>This screen cannot have a bookmark. Open a page first.</source>
        <translation>En esta pantalla no se puede poner un marcador. Abra antes una página.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopNote.qml" line="32"/>
        <source>Erased. Nothing is kept on this computer.</source>
        <translation>Borrado. Nada queda guardado en esta computadora.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopNote.qml" line="34"/>
        <source>It could not be erased. Ask the person who looks after this computer.</source>
        <translation>No se pudo borrar. Pregunte a la persona que cuida esta computadora.</translation>
    </message>
</context>
<context>
    <name>LaptopPart</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopPart.qml" line="19"/>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopPart.qml" line="31"/>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopPart.qml" line="41"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LaptopPart.qml" line="51"/>
        <source>Bookmarks, and what is remembered</source>
        <translation>Marcadores y lo que se recuerda</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/LearningPage.qml" line="95"/>
        <source>This page is not ready in this language yet. You can change the language above, or ask a person here.</source>
        <translation>Esta página aún no está lista en este idioma. Puede cambiar el idioma arriba o preguntar a alguien aquí.</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ListenStrip.qml" line="53"/>
        <source>Listening</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ListenStrip.qml" line="83"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ListenStrip.qml" line="92"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ListenStrip.qml" line="92"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ListenStrip.qml" line="102"/>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ListenStrip.qml" line="111"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ListenStrip.qml" line="121"/>
        <source>Slower</source>
        <translation>Lento</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ListenStrip.qml" line="131"/>
        <source>Faster</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ListenStrip.qml" line="141"/>
        <source>Softer</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/ListenStrip.qml" line="151"/>
        <source>Louder</source>
        <translation>Fuerte</translation>
    </message>
</context>
<context>
    <name>MetaRow</name>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/MetaRow.qml" line="37"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MetaRow.qml" line="59"/>
        <source>A made-up example</source>
        <translation>Un ejemplo inventado</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MetaRow.qml" line="85"/>
        <source>Checked by %1, %2</source>
        <translation>Revisado por %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MetaRow.qml" line="85"/>
        <source>Not yet checked by a clinician</source>
        <translation>Aún no lo ha revisado un profesional médico</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MetaRow.qml" line="85"/>
        <source>Changed since it was checked</source>
        <translation>Cambió después de la revisión</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MetaRow.qml" line="110"/>
        <source>Translation checked by %1</source>
        <translation>Traducción revisada por %1</translation>
    </message>
</context>
<context>
    <name>MoreCue</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MoreCue.qml" line="54"/>
        <source>More below: %1</source>
        <translation>Más abajo: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MoreCue.qml" line="62"/>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>MySheetPage</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetPage.qml" line="67"/>
        <source>Nothing is on my sheet yet</source>
        <translation>Todavía no hay nada en mi hoja</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/MySheetPage.qml" line="62"/>
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/MySheetPage.qml" line="63"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetPage.qml" line="67"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetPage.qml" line="79"/>
        <source>You can take pages, words, contacts and questions home on paper. We keep no copy.</source>
        <translation>Puede llevarse a casa, en papel, páginas, palabras, contactos y preguntas. No guardamos ninguna copia.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetPage.qml" line="79"/>
        <source>To take home. We keep no copy.</source>
        <translation>Para llevar a casa. No guardamos ninguna copia.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetPage.qml" line="136"/>
        <source>Taken off my sheet</source>
        <translation>Quitado de mi hoja</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetPage.qml" line="160"/>
        <source>The order is right</source>
        <translation>El orden está bien</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetPage.qml" line="160"/>
        <source>Change the order</source>
        <translation>Cambiar el orden</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetPage.qml" line="171"/>
        <source>Add questions</source>
        <translation>Agregar preguntas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetPage.qml" line="171"/>
        <source>Add questions for my visit</source>
        <translation>Agregar preguntas para mi cita</translation>
    </message>
</context>
<context>
    <name>MySheetRow</name>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="19"/>
        <source>My %n question(s) for the visit</source>
        <translation>
            <numerusform>Mi pregunta para la cita</numerusform>
            <numerusform>Mis %n preguntas para la cita</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="44"/>
        <source>Not there in this language yet</source>
        <translation>Todavía no está en este idioma</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="46"/>
        <source>A few lines</source>
        <translation>Unas líneas</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="47"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="50"/>
        <source>Only the main points</source>
        <translation>Solo lo principal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="50"/>
        <source>Only the main points, %1</source>
        <translation>Solo lo principal, %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="123"/>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="125"/>
        <source>It is further up.</source>
        <translation>Está más arriba.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="128"/>
        <source>Up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="140"/>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="142"/>
        <source>It is further down.</source>
        <translation>Está más abajo.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="145"/>
        <source>Down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="155"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="157"/>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="167"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="169"/>
        <source>Taken off my sheet</source>
        <translation>Quitado de mi hoja</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/MySheetRow.qml" line="172"/>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/NumberPad.qml" line="38"/>
        <source>Nothing typed yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/NumberPad.qml" line="38"/>
        <source>Typed: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/NumberPad.qml" line="45"/>
        <source>No guide has this number.</source>
        <translation>Ninguna guía tiene ese número.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/NumberPad.qml" line="45"/>
        <source>Type 14 2 L for guide 14, two copies, in large print.</source>
        <translation>Escriba 14 2 L para la guía 14, dos copias, en letra grande.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/NumberPad.qml" line="71"/>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/NumberPad.qml" line="71"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/NumberPad.qml" line="71"/>
        <source>L, large print</source>
        <translation>L, letra grande</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/NumberPad.qml" line="71"/>
        <source>N, normal print</source>
        <translation>N, letra normal</translation>
    </message>
</context>
<context>
    <name>OrgSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/OrgSheet.qml" line="79"/>
        <source>Seen in a source of %1. It may have changed.</source>
        <translation>Visto en una fuente de %1. Puede haber cambiado.</translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/OwnQuestion.qml" line="71"/>
        <source>My own question</source>
        <translation>Mi propia pregunta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/OwnQuestion.qml" line="111"/>
        <source>Write what you want to ask.</source>
        <translation>Escriba lo que quiere preguntar.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/OwnQuestion.qml" line="111"/>
        <source>Write here.</source>
        <translation>Escriba aquí.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/OwnQuestion.qml" line="116"/>
        <source>You wrote: %1</source>
        <translation>Usted escribió: %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/OwnQuestion.qml" line="127"/>
        <source>Room for %n more letter(s)</source>
        <translation>
            <numerusform>Cabe %n letra más</numerusform>
            <numerusform>Caben %n letras más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/OwnQuestion.qml" line="148"/>
        <source>Put it on my list</source>
        <translation>Poner en mi lista</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/OwnQuestion.qml" line="148"/>
        <source>Go back without one</source>
        <translation>Volver sin escribir</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/OwnQuestion.qml" line="148"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnRow.qml" line="20"/>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnRow.qml" line="20"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnRow.qml" line="20"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnRow.qml" line="20"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnRow.qml" line="76"/>
        <source>Yes, take it out</source>
        <translation>Sí, quitarla</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnRow.qml" line="76"/>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
</context>
<context>
    <name>OwnScreen</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="47"/>
        <source>What %1 brings</source>
        <translation>Lo que trae %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="72"/>
        <source>replaces the one that is there</source>
        <translation>reemplaza la que hay</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="82"/>
        <source>The person this story is about has agreed in writing, and we keep the paper.</source>
        <translation>La persona de esta historia dio su permiso por escrito y guardamos el papel.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="96"/>
        <source>Our clinic</source>
        <translation>Nuestra clínica</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="108"/>
        <source>Our own pages</source>
        <translation>Nuestras páginas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="115"/>
        <source>There are none yet. Put Markdown files on a stick, or write one here.</source>
        <translation>Aún no hay ninguna. Ponga archivos Markdown en una memoria USB o escriba una aquí.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="115"/>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="137"/>
        <source>From a stick</source>
        <translation>Desde una memoria USB</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="156"/>
        <source>Where a single page stands</source>
        <translation>Dónde va una página suelta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="166"/>
        <source>There is no stick with pages. Put one in, then look again.</source>
        <translation>No hay una memoria USB con páginas. Ponga una y busque de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="183"/>
        <source>Check it before it is taken over</source>
        <translation>Revisarlo antes de incorporarlo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="192"/>
        <source>Look for a stick</source>
        <translation>Buscar una memoria USB</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="199"/>
        <source>A local contact</source>
        <translation>Un contacto local</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="206"/>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="207"/>
        <source>Such as a support group near here</source>
        <translation>Por ejemplo, un grupo de apoyo cercano</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="211"/>
        <source>What they offer</source>
        <translation>Qué ofrece</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="212"/>
        <source>In a few plain words</source>
        <translation>En pocas palabras sencillas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="216"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="217"/>
        <source>Call it before you write it here</source>
        <translation>Llame antes de escribirlo aquí</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="221"/>
        <source>When somebody answers</source>
        <translation>Cuándo contesta alguien</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="222"/>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="243"/>
        <source>Add this contact</source>
        <translation>Agregar este contacto</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="245"/>
        <source>Help near you</source>
        <translation>Ayuda cerca de usted</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="245"/>
        <source>People near this clinic who can help.</source>
        <translation>Personas cerca de esta clínica que pueden ayudar.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="253"/>
        <source>Write a page</source>
        <translation>Escribir una página</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="259"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="260"/>
        <source>Such as Where to park</source>
        <translation>Por ejemplo, Dónde estacionar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="268"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="269"/>
        <source>Short sentences, plain words, no medical numbers</source>
        <translation>Frases cortas, palabras sencillas, sin números médicos</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="289"/>
        <source>Put it under %1</source>
        <translation>Ponerla en %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="311"/>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/OwnScreen.qml" line="325"/>
        <source>Take it over</source>
        <translation>Incorporarlo</translation>
    </message>
</context>
<context>
    <name>PackName</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/PackName.qml" line="22"/>
        <source>What is the pack called?</source>
        <translation>¿Cómo se llama el paquete?</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/PackName.qml" line="47"/>
        <source>Nothing typed yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/PackName.qml" line="47"/>
        <source>Typed: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/PackName.qml" line="68"/>
        <source>Save the pack</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/PackName.qml" line="76"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PageFoot.qml" line="27"/>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PageFoot.qml" line="36"/>
        <source>Read next</source>
        <translation>Siga leyendo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PageFoot.qml" line="65"/>
        <source>Take it home</source>
        <translation>Para llevar a casa</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PageFoot.qml" line="100"/>
        <source>Written on %1. For learning only; it is not advice for one person. Ask your care team.</source>
        <translation>Escrito el %1. Solo para aprender; no es un consejo para una persona. Pregunte a su equipo médico.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PageFoot.qml" line="100"/>
        <source>For learning only; it is not advice for one person. Ask your care team.</source>
        <translation>Solo para aprender; no es un consejo para una persona. Pregunte a su equipo médico.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PageFoot.qml" line="111"/>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PaperPreview.qml" line="50"/>
        <source>%1, page %2 of %3</source>
        <translation>%1, página %2 de %3</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PaperPreview.qml" line="60"/>
        <source>This cannot be shown on paper right now. Please ask a person here.</source>
        <translation>Esto no se puede mostrar en papel ahora. Pregunte a alguien aquí.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PaperPreview.qml" line="75"/>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PaperPreview.qml" line="93"/>
        <location filename="../ui/qml/Kiosk/Pages/PaperPreview.qml" line="107"/>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PaperPreview.qml" line="113"/>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/PeopleRow.qml" line="15"/>
        <source>%1 of %2 people</source>
        <translation>%1 de %2 personas</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/PinPad.qml" line="38"/>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/PinPad.qml" line="38"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="38"/>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="38"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="108"/>
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="112"/>
        <source>Choose what this person takes home</source>
        <translation>Elija lo que esta persona se lleva</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="112"/>
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n página</numerusform>
            <numerusform>%1, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="133"/>
        <source>This person’s language</source>
        <translation>El idioma de esta persona</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="137"/>
        <source>Both</source>
        <translation>Los dos</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="156"/>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="160"/>
        <source>14 pt</source>
        <translation>14 pt</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="164"/>
        <source>18 pt</source>
        <translation>18 pt</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="174"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="178"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="182"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="218"/>
        <source>Leave it on the screen</source>
        <translation>Dejarlo en la pantalla</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="236"/>
        <source>Getting it ready</source>
        <translation>Preparándolo</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="236"/>
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Imprimir %n página</numerusform>
            <numerusform>Imprimir %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Prepare.qml" line="236"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintButton.qml" line="18"/>
        <source>See how your printing goes</source>
        <translation>Ver cómo va la impresión</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintButton.qml" line="18"/>
        <source>Get this from the staff</source>
        <translation>Pedir esto al personal</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/PrintButton.qml" line="18"/>
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Imprimir %n página</numerusform>
            <numerusform>Imprimir %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintButton.qml" line="18"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintChoices.qml" line="28"/>
        <source>Normal print</source>
        <translation>Letra normal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintChoices.qml" line="36"/>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintChoices.qml" line="56"/>
        <source>Both languages</source>
        <translation>Los dos idiomas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintChoices.qml" line="61"/>
        <source>On paper: %1</source>
        <translation>En papel: %1</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="27"/>
        <source>Show this to the staff</source>
        <translation>Muestre esto al personal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="29"/>
        <source>Read it on your phone</source>
        <translation>Léalo en su teléfono</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="31"/>
        <source>Ask a person for more copies</source>
        <translation>Pida más copias a una persona</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="39"/>
        <source>They can print it for you.</source>
        <translation>El personal puede imprimirla por usted.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="39"/>
        <source>This kiosk has no printer. The staff can print it for you.</source>
        <translation>Este quiosco no tiene impresora. El personal puede imprimirla por usted.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="41"/>
        <source>Point the camera of your phone at this square. It opens a page on the internet.</source>
        <translation>Apunte la cámara de su teléfono a este cuadro. Abre una página en internet.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="43"/>
        <source>You have printed all the pages that one person can print here. The staff can print more for you.</source>
        <translation>Ya imprimió todas las páginas que una persona puede imprimir aquí. El personal puede imprimir más por usted.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="53"/>
        <source>Got it, close</source>
        <translation>Entendido, cerrar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="53"/>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="238"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="224"/>
        <source>Show it to the staff</source>
        <translation>Mostrar al personal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="162"/>
        <source>large print</source>
        <translation>letra grande</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="162"/>
        <source>normal print</source>
        <translation>letra normal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="183"/>
        <source>A square code for the camera of a phone</source>
        <translation>Un código cuadrado para la cámara de un teléfono</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="51"/>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="53"/>
        <source>Keep reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="141"/>
        <source>Guide %1: %2</source>
        <translation>Guía %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="203"/>
        <source>Print it again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="210"/>
        <source>Stop printing</source>
        <translation>Detener la impresión</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="217"/>
        <source>See how your printing goes</source>
        <translation>Ver cómo va la impresión</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintSheet.qml" line="231"/>
        <source>Read it on my phone</source>
        <translation>Leerlo en mi teléfono</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="10"/>
        <source>Printer ready</source>
        <translation>Impresora lista</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="12"/>
        <source>Printer ready. It will need paper or ink soon.</source>
        <translation>Impresora lista. Pronto le faltará papel o tinta.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="14"/>
        <source>Your pages wait for their turn.</source>
        <translation>Sus páginas esperan su turno.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="16"/>
        <source>Sending your pages to the printer</source>
        <translation>Enviando sus páginas a la impresora</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="18"/>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="20"/>
        <source>Printing page %1 of %2</source>
        <translation>Imprimiendo la página %1 de %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="20"/>
        <source>The printer is printing your pages.</source>
        <translation>La impresora está imprimiendo sus páginas.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="22"/>
        <source>Printed. Take your pages from the printer.</source>
        <translation>Listo. Tome sus páginas de la impresora.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="24"/>
        <source>Please look at the printer.</source>
        <translation>Por favor, mire la impresora.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="26"/>
        <source>Printing was stopped.</source>
        <translation>Se detuvo la impresión.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="28"/>
        <source>Your pages could not be printed.</source>
        <translation>Sus páginas no se pudieron imprimir.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="30"/>
        <source>They are yours. This kiosk keeps no copy.</source>
        <translation>Son suyas. Este quiosco no guarda ninguna copia.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="32"/>
        <source>It did not tell us if your pages came out. If they are not there, please ask the staff.</source>
        <translation>No nos dijo si salieron sus páginas. Si no están ahí, pregunte al personal.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="34"/>
        <source>If pages came out, please take them with you.</source>
        <translation>Si salió alguna página, llévesela.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="36"/>
        <source>Your pages wait. They will print when the printer is ready.</source>
        <translation>Sus páginas esperan. Se imprimirán cuando la impresora esté lista.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="38"/>
        <source>You can try again, or ask the staff.</source>
        <translation>Puede intentar otra vez o preguntar al personal.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="47"/>
        <source>This kiosk has no printer. The staff can print this for you.</source>
        <translation>Este quiosco no tiene impresora. El personal puede imprimir esto por usted.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="49"/>
        <source>The printer of this kiosk is not there. Please tell the staff.</source>
        <translation>No se encuentra la impresora de este quiosco. Avise al personal.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="51"/>
        <source>Printing does not work right now. Please tell the staff.</source>
        <translation>Ahora no se puede imprimir. Avise al personal.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="53"/>
        <source>The printer does not answer. It may be switched off. Please tell the staff.</source>
        <translation>La impresora no responde. Puede estar apagada. Avise al personal.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="55"/>
        <source>The printer is out of paper. Please tell the staff.</source>
        <translation>La impresora no tiene papel. Avise al personal.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="57"/>
        <source>Paper is stuck in the printer. Please tell the staff.</source>
        <translation>Hay papel atascado en la impresora. Avise al personal.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="59"/>
        <source>A door of the printer is open. Please tell the staff.</source>
        <translation>La impresora tiene una puerta abierta. Avise al personal.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="61"/>
        <source>The printer is out of ink. Please tell the staff.</source>
        <translation>La impresora no tiene tinta. Avise al personal.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="63"/>
        <source>The printer is on hold. Please tell the staff.</source>
        <translation>La impresora está en pausa. Avise al personal.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="65"/>
        <source>The printer needs help. Please tell the staff.</source>
        <translation>La impresora necesita ayuda. Avise al personal.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="67"/>
        <source>This kiosk has no room left to print. Please tell the staff.</source>
        <translation>Este quiosco no tiene espacio para imprimir. Avise al personal.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/PrintWords.qml" line="69"/>
        <source>The printer did not take your pages. Please tell the staff.</source>
        <translation>La impresora no aceptó sus páginas. Avise al personal.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionCard.qml" line="70"/>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionCard.qml" line="72"/>
        <source>It is further up.</source>
        <translation>Está más arriba.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionCard.qml" line="75"/>
        <source>Up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionCard.qml" line="86"/>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionCard.qml" line="88"/>
        <source>It is further down.</source>
        <translation>Está más abajo.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionCard.qml" line="91"/>
        <source>Down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionCard.qml" line="99"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionCard.qml" line="101"/>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionCard.qml" line="110"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionCard.qml" line="112"/>
        <source>Taken off the list</source>
        <translation>Quitada de la lista</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionCard.qml" line="115"/>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/QuestionList.qml" line="36"/>
        <source>My %n question(s)</source>
        <translation>
            <numerusform>Mi pregunta</numerusform>
            <numerusform>Mis %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionList.qml" line="36"/>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionList.qml" line="48"/>
        <source>Put the one that matters most first. On paper, each has room for the answer.</source>
        <translation>Ponga primero la que más le importa. En el papel, cada una tiene espacio para la respuesta.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionList.qml" line="48"/>
        <source>None is chosen yet. Choose some, or write your own.</source>
        <translation>Todavía no hay ninguna. Elija algunas o escriba las suyas.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionList.qml" line="79"/>
        <source>Write my own question</source>
        <translation>Escribir mi propia pregunta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionList.qml" line="87"/>
        <source>You have written five of your own. That is the most that fit.</source>
        <translation>Ya escribió cinco preguntas propias. No caben más.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionList.qml" line="97"/>
        <source>Leave room to write 2 more questions</source>
        <translation>Dejar espacio para escribir 2 preguntas más</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/QuestionList.qml" line="110"/>
        <source>Print only this list, %n page(s)</source>
        <translation>
            <numerusform>Imprimir solo esta lista, %n página</numerusform>
            <numerusform>Imprimir solo esta lista, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionList.qml" line="110"/>
        <source>Print only this list</source>
        <translation>Imprimir solo esta lista</translation>
    </message>
</context>
<context>
    <name>QuestionPicks</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionPicks.qml" line="38"/>
        <source>What do you want to ask?</source>
        <translation>¿Qué quiere preguntar?</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionPicks.qml" line="50"/>
        <source>That is the most that fit one list. To add one, take another off.</source>
        <translation>No caben más en una lista. Para agregar una, quite otra.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionPicks.qml" line="50"/>
        <source>Touch the questions for your visit. Two or three are a good start.</source>
        <translation>Toque las preguntas para su cita. Dos o tres son un buen comienzo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/QuestionPicks.qml" line="104"/>
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>%n pregunta elegida</numerusform>
            <numerusform>%n preguntas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionPicks.qml" line="104"/>
        <source>None chosen</source>
        <translation>Ninguna elegida</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionPicks.qml" line="118"/>
        <source>Write my own question</source>
        <translation>Escribir mi propia pregunta</translation>
    </message>
</context>
<context>
    <name>QuestionTray</name>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/QuestionTray.qml" line="25"/>
        <source>On paper: %n page(s)</source>
        <translation>
            <numerusform>En papel: %n página</numerusform>
            <numerusform>En papel: %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionTray.qml" line="42"/>
        <source>Choose more questions</source>
        <translation>Elegir más preguntas</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/QuestionTray.qml" line="42"/>
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>%n pregunta elegida</numerusform>
            <numerusform>%n preguntas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionTray.qml" line="42"/>
        <source>None chosen yet</source>
        <translation>Ninguna elegida todavía</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionTray.qml" line="86"/>
        <source>See my sheet</source>
        <translation>Ver mi hoja</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionTray.qml" line="86"/>
        <source>Add to my sheet</source>
        <translation>Agregar a mi hoja</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/QuestionTray.qml" line="93"/>
        <source>Added to my sheet</source>
        <translation>Agregado a mi hoja</translation>
    </message>
</context>
<context>
    <name>QuestionsBlock</name>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Blocks/QuestionsBlock.qml" line="77"/>
        <source>Go on with %n question(s)</source>
        <translation>
            <numerusform>Seguir con %n pregunta</numerusform>
            <numerusform>Seguir con %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/QuestionsBlock.qml" line="77"/>
        <source>More questions, and your own</source>
        <translation>Más preguntas, y las suyas</translation>
    </message>
</context>
<context>
    <name>QuickChoices</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="27"/>
        <source>Choose a guide</source>
        <translation>Elija una guía</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="27"/>
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n guía</numerusform>
            <numerusform>%n guías</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="27"/>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="49"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="53"/>
        <source>Both</source>
        <translation>Los dos</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="71"/>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="75"/>
        <source>14 pt</source>
        <translation>14 pt</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="79"/>
        <source>18 pt</source>
        <translation>18 pt</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="89"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="93"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="97"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="111"/>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="135"/>
        <source>%1 pt takes %n page(s).</source>
        <translation>
            <numerusform>%1 pt ocupa %n página.</numerusform>
            <numerusform>%1 pt ocupa %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/QuickChoices.qml" line="135"/>
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
        <location filename="../ui/qml/Kiosk/Staff/QuickPrint.qml" line="85"/>
        <source>No favorites yet. Touch the star beside a guide under All.</source>
        <translation>Aún no hay favoritas. Toque la estrella junto a una guía en la lista completa.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickPrint.qml" line="85"/>
        <source>Nothing was printed here yet.</source>
        <translation>Aquí no se ha impreso nada todavía.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickPrint.qml" line="85"/>
        <source>No packs yet. Choose several guides under All and save them.</source>
        <translation>Aún no hay paquetes. Elija varias guías en la lista completa y guárdelas.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickPrint.qml" line="124"/>
        <source>One guide at a time</source>
        <translation>Una guía cada vez</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickPrint.qml" line="124"/>
        <source>Choose several</source>
        <translation>Elegir varias</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickPrint.qml" line="132"/>
        <source>Save these as a pack</source>
        <translation>Guardar como paquete</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickPrint.qml" line="140"/>
        <source>The numbers for the wall</source>
        <translation>Los números para la pared</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickPrint.qml" line="156"/>
        <source>Sent before</source>
        <translation>Enviado antes</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickPrint.qml" line="206"/>
        <source>Getting it ready</source>
        <translation>Preparándolo</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/QuickPrint.qml" line="206"/>
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Imprimir %n página</numerusform>
            <numerusform>Imprimir %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickPrint.qml" line="206"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/QuickRow.qml" line="20"/>
        <source>%n guide(s)</source>
        <translation>
            <numerusform>%n guía</numerusform>
            <numerusform>%n guías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/QuickRow.qml" line="20"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickRow.qml" line="28"/>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickRow.qml" line="146"/>
        <source>Remove the pack %1</source>
        <translation>Quitar el paquete %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickRow.qml" line="146"/>
        <source>Favorite: %1</source>
        <translation>Favorita: %1</translation>
    </message>
</context>
<context>
    <name>QuickTabs</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickTabs.qml" line="18"/>
        <source>Favorites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickTabs.qml" line="19"/>
        <source>Last used</source>
        <translation>Últimas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickTabs.qml" line="20"/>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickTabs.qml" line="21"/>
        <source>All %1</source>
        <translation>Las %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/QuickTabs.qml" line="22"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>RecapBlock</name>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/RecapBlock.qml" line="24"/>
        <source>Let’s recap</source>
        <translation>Repasemos</translation>
    </message>
</context>
<context>
    <name>RememberOffer</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/RememberOffer.qml" line="33"/>
        <source>Remember where I was on this computer?</source>
        <translation>¿Recordar dónde estaba en esta computadora?</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/RememberOffer.qml" line="44"/>
        <source>It keeps the page, size and colors. Never what you write or take home.</source>
        <translation>Guarda la página, el tamaño y los colores. Nunca lo que usted escribe o se lleva a casa.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/RememberOffer.qml" line="61"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/RememberOffer.qml" line="68"/>
        <source>No thanks</source>
        <translation>No, gracias</translation>
    </message>
</context>
<context>
    <name>RevealBlock</name>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/RevealBlock.qml" line="35"/>
        <source>That is fine. They stay here if you want them later.</source>
        <translation>Está bien. Aquí estarán si los quiere ver después.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/RevealBlock.qml" line="46"/>
        <source>Tell me</source>
        <translation>Quiero saber</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/RevealBlock.qml" line="54"/>
        <source>Hide them again</source>
        <translation>Volver a ocultarlos</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/RevealBlock.qml" line="54"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Ruler.qml" line="20"/>
        <source>Hold a ruler against the glass. The line between the two ends must measure 100 mm. Make it longer or shorter until it does.</source>
        <translation>Ponga una regla contra el vidrio. La línea debe medir 100 mm de punta a punta. Alárguela o acórtela hasta que así sea.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Ruler.qml" line="60"/>
        <source>Shorter</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Ruler.qml" line="67"/>
        <source>Longer</source>
        <translation>Más larga</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Ruler.qml" line="76"/>
        <source>It measures 100 mm: keep it</source>
        <translation>Mide 100 mm: guardar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Ruler.qml" line="84"/>
        <source>Correction: %1. It counts after the kiosk is started again.</source>
        <translation>Corrección: %1. Vale cuando el quiosco se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>SearchHit</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SearchHit.qml" line="44"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SearchPage.qml" line="74"/>
        <source>Write a word, such as “bone” or “tired”</source>
        <translation>Escriba una palabra, como “hueso” o “cansancio”</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SearchPage.qml" line="74"/>
        <source>Write a word</source>
        <translation>Escriba una palabra</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SearchPage.qml" line="86"/>
        <source>You wrote: %1</source>
        <translation>Escribió: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SearchPage.qml" line="110"/>
        <source>Nothing was found for that. Try fewer letters, look in the A to Z, or ask a person.</source>
        <translation>No se encontró nada. Pruebe con menos letras, busque de la A a la Z o pregunte a alguien.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SearchPage.qml" line="143"/>
        <source>Words from A to Z</source>
        <translation>Palabras de la A a la Z</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/SectionCard.qml" line="88"/>
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
        <location filename="../ui/qml/Kiosk/Pages/SectionPage.qml" line="21"/>
        <source>%n more guide(s) below</source>
        <translation>
            <numerusform>%n guía más abajo</numerusform>
            <numerusform>%n guías más abajo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SectionPage.qml" line="165"/>
        <source>Show more pages</source>
        <translation>Mostrar más páginas</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingRow.qml" line="34"/>
        <source>Year, month and day, such as 2026-12-25</source>
        <translation>Año, mes y día, como 2026-12-25</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingRow.qml" line="101"/>
        <source>%1. Set by your IT department; it cannot be changed here.</source>
        <translation>%1. Lo decide su área de informática; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingRow.qml" line="101"/>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingRow.qml" line="101"/>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingRow.qml" line="101"/>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingRow.qml" line="125"/>
        <source>No time</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingRow.qml" line="133"/>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingRow.qml" line="178"/>
        <source>Take this day out</source>
        <translation>Quitar este día</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingRow.qml" line="186"/>
        <source>Add a day</source>
        <translation>Agregar un día</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingRow.qml" line="196"/>
        <source>Take logo.svg or logo.png from a stick</source>
        <translation>Tomar logo.svg o logo.png de una memoria USB</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="8"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="12"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="14"/>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="16"/>
        <source>One side</source>
        <translation>Una cara</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="18"/>
        <source>Both, long edge</source>
        <translation>Dos, borde largo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="20"/>
        <source>Both, short edge</source>
        <translation>Dos, borde corto</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="22"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="24"/>
        <source>Calm dark</source>
        <translation>Oscuro suave</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="26"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="28"/>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="30"/>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="32"/>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="34"/>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="43"/>
        <source>Counts after the kiosk is started again.</source>
        <translation>Vale cuando el quiosco se inicie de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="45"/>
        <source>The kiosk does not follow this yet.</source>
        <translation>El quiosco aún no lo aplica.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SettingWords.qml" line="47"/>
        <source>Counts from the next visit.</source>
        <translation>Vale desde la próxima visita.</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SheetFrame.qml" line="16"/>
        <source>Got it, close</source>
        <translation>Entendido, cerrar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SheetFrame.qml" line="128"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SheetFrame.qml" line="144"/>
        <location filename="../ui/qml/Kiosk/Pages/SheetFrame.qml" line="173"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SheetStrip</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SheetStrip.qml" line="52"/>
        <source>Page %1 of %2 on paper</source>
        <translation>Página %1 de %2 en papel</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Pages/SheetStrip.qml" line="83"/>
        <source>and %n more page(s)</source>
        <translation>
            <numerusform>y %n página más</numerusform>
            <numerusform>y %n páginas más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SheetStrip.qml" line="96"/>
        <source>This cannot be shown on paper right now. Please ask a person here.</source>
        <translation>Ahora no se puede mostrar en papel. Pregunte a alguien aquí.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/Shelf.qml" line="41"/>
        <source>Take it home</source>
        <translation>Para llevar a casa</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/Shelf.qml" line="52"/>
        <source>Free to print. Touch a guide to look inside.</source>
        <translation>Imprimir es gratis. Toque una guía para verla por dentro.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/Shelf.qml" line="66"/>
        <source>All %1</source>
        <translation>Todas: %1</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="66"/>
        <source>By %1 on %2</source>
        <translation>Por %1, el %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="74"/>
        <source>%1 signed an earlier wording on %2. Visitors read that nobody has checked this one yet.</source>
        <translation>%1 firmó un texto anterior el %2. Las visitas leen que nadie ha revisado aún este.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="82"/>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="89"/>
        <source>You sign this wording. When it changes, the page falls back to “changed since review”.</source>
        <translation>Usted firma este texto. Si cambia, la página vuelve a “cambió después de la revisión”.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="114"/>
        <source>The translation</source>
        <translation>La traducción</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="114"/>
        <source>The page, word for word</source>
        <translation>La página, palabra por palabra</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="133"/>
        <source>What it was translated from</source>
        <translation>De dónde se tradujo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="147"/>
        <source>Its facts</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="198"/>
        <source>Its sources</source>
        <translation>Sus fuentes</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="219"/>
        <source>Who checked it</source>
        <translation>Quién la revisó</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="235"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="237"/>
        <source>Your own name</source>
        <translation>Su propio nombre</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="244"/>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="246"/>
        <source>Such as hematologist, nurse or translator</source>
        <translation>Por ejemplo, hematóloga, enfermero o traductora</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="253"/>
        <source>Note (may stay empty)</source>
        <translation>Nota (puede quedar vacía)</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="255"/>
        <source>For your colleagues; visitors do not see it</source>
        <translation>Para sus colegas; las visitas no la ven</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="264"/>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="276"/>
        <source>Yes, take the sign-off back</source>
        <translation>Sí, retirar la firma</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffPage.qml" line="276"/>
        <source>Take the sign-off back</source>
        <translation>Retirar la firma</translation>
    </message>
</context>
<context>
    <name>SignOffRow</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffRow.qml" line="14"/>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffRow.qml" line="14"/>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
</context>
<context>
    <name>SignOffScreen</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="42"/>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="46"/>
        <source>Changed since</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="50"/>
        <source>Due again</source>
        <translation>Por renovar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="54"/>
        <source>Signed</source>
        <translation>Firmadas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="58"/>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="82"/>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="105"/>
        <source>Due within 3 months</source>
        <translation>Vence en 3 meses</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="115"/>
        <source>%n thing(s), what is due first</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas; primero lo que vence antes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="115"/>
        <source>Nothing here. Choose another state above.</source>
        <translation>Aquí no hay nada. Elija otro estado arriba.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="115"/>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="140"/>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="170"/>
        <source>Bring in sign-offs</source>
        <translation>Traer firmas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="183"/>
        <source>Save for other kiosks</source>
        <translation>Guardar para otros quioscos</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="193"/>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="206"/>
        <source>Sign this translation</source>
        <translation>Firmar esta traducción</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffScreen.qml" line="206"/>
        <source>Sign this page</source>
        <translation>Firmar esta página</translation>
    </message>
</context>
<context>
    <name>SignOffWords</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffWords.qml" line="8"/>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffWords.qml" line="10"/>
        <source>Changed since review</source>
        <translation>Cambió después de la revisión</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffWords.qml" line="12"/>
        <source>Due again</source>
        <translation>Por renovar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/SignOffWords.qml" line="14"/>
        <source>Awaits a check</source>
        <translation>Espera revisión</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SourcesSheet.qml" line="15"/>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/SourcesSheet.qml" line="38"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>StaffAppearance</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffAppearance.qml" line="41"/>
        <source>Smaller words</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffAppearance.qml" line="53"/>
        <source>Larger words</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffAppearance.qml" line="66"/>
        <source>Other colors</source>
        <translation>Otros colores</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffHeader.qml" line="91"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffHeader.qml" line="104"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffHeader.qml" line="104"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffMenu.qml" line="86"/>
        <source>Use a PIN that opens more</source>
        <translation>Usar un PIN que abre más</translation>
    </message>
</context>
<context>
    <name>StaffNames</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="9"/>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="11"/>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="13"/>
        <source>Staff: quick print</source>
        <translation>Personal: impresión rápida</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="15"/>
        <source>Staff: prepare for a patient</source>
        <translation>Personal: preparar para un paciente</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="17"/>
        <source>Staff: how it is used</source>
        <translation>Personal: cómo se usa</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="19"/>
        <source>Staff: sign pages</source>
        <translation>Personal: firmar páginas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="21"/>
        <source>Staff: our own pages</source>
        <translation>Personal: nuestras páginas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="23"/>
        <source>Staff: care for the kiosk</source>
        <translation>Personal: cuidar el quiosco</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="25"/>
        <source>Staff: test page</source>
        <translation>Personal: página de prueba</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="27"/>
        <source>Staff: settings</source>
        <translation>Personal: ajustes</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="36"/>
        <source>Quick print</source>
        <translation>Impresión rápida</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="38"/>
        <source>Prepare for a patient</source>
        <translation>Preparar para un paciente</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="40"/>
        <source>How it is used</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="42"/>
        <source>Sign pages</source>
        <translation>Firmar páginas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="44"/>
        <source>Our own pages</source>
        <translation>Nuestras páginas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="46"/>
        <source>Care for the kiosk</source>
        <translation>Cuidar el quiosco</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="48"/>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="50"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="59"/>
        <source>A guide by its number, in ten seconds</source>
        <translation>Una guía por su número, en diez segundos</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="61"/>
        <source>Pages, guides and questions for one person, on paper or on the screen</source>
        <translation>Páginas, guías y preguntas para una persona, en papel o en la pantalla</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="63"/>
        <source>Visits, pages and guides of each day</source>
        <translation>Visitas, páginas y guías de cada día</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="65"/>
        <source>Read what waits for a check, and sign it</source>
        <translation>Leer lo que espera revisión y firmarlo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="67"/>
        <source>Pages, stories and contacts of this clinic</source>
        <translation>Páginas, historias y contactos de esta clínica</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="69"/>
        <source>Clean, restart, switch off</source>
        <translation>Limpiar, reiniciar, apagar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="71"/>
        <source>Screen, touch, sound, printer and clock</source>
        <translation>Pantalla, tacto, sonido, impresora y reloj</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNames.qml" line="73"/>
        <source>Clinic, printer, languages and times</source>
        <translation>Clínica, impresora, idiomas y horarios</translation>
    </message>
</context>
<context>
    <name>StaffNotice</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffNotice.qml" line="55"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>StaffPrintWords</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="10"/>
        <source>Printer ready</source>
        <translation>Impresora lista</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="12"/>
        <source>Printer ready; paper or ink is low</source>
        <translation>Impresora lista; queda poco papel o tinta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="14"/>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="16"/>
        <source>On its way to the printer</source>
        <translation>De camino a la impresora</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="18"/>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="20"/>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="20"/>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="22"/>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="24"/>
        <source>Look at the printer: it did not say if it is out</source>
        <translation>Mire la impresora: no dijo si ya salió</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="26"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="28"/>
        <source>Not printed</source>
        <translation>No se imprimió</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="30"/>
        <source>No printer is chosen. Choose one in the settings.</source>
        <translation>No hay impresora elegida. Elija una en los ajustes.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="32"/>
        <source>The chosen printer is not there. Look at the settings.</source>
        <translation>La impresora elegida no está. Revise los ajustes.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="34"/>
        <source>The print service does not answer. Ask IT.</source>
        <translation>El servicio de impresión no responde. Avise a informática.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="36"/>
        <source>The printer does not answer. Is it on?</source>
        <translation>La impresora no responde. ¿Está encendida?</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="38"/>
        <source>Out of paper. Fill the tray; it goes on by itself.</source>
        <translation>Sin papel. Llene la bandeja; sigue sola.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="40"/>
        <source>Paper is stuck. Take it out; it goes on by itself.</source>
        <translation>Papel atascado. Sáquelo; sigue sola.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="42"/>
        <source>A door of the printer is open. Close it.</source>
        <translation>Una puerta de la impresora está abierta. Ciérrela.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="44"/>
        <source>Out of ink or toner. Change it.</source>
        <translation>Sin tinta o tóner. Cámbielo.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="46"/>
        <source>The printer is on hold. Let it go on at the printer.</source>
        <translation>La impresora está en pausa. Reanúdela en la impresora.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="48"/>
        <source>The printer needs a hand. Look at its display.</source>
        <translation>La impresora necesita ayuda. Mire su pantalla.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="50"/>
        <source>The disk of this kiosk is full. Ask IT.</source>
        <translation>El disco de este quiosco está lleno. Avise a informática.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffPrintWords.qml" line="52"/>
        <source>The printer did not take it. Try again, or ask IT.</source>
        <translation>La impresora no lo aceptó. Inténtelo otra vez o avise a informática.</translation>
    </message>
</context>
<context>
    <name>StaffSentences</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/StaffSentences.qml" line="10"/>
        <source>This could not be kept. The disk may be full or locked. Ask IT; printing still works.</source>
        <translation>Esto no se pudo guardar. Quizá el disco esté lleno o protegido. Avise a informática; se puede seguir imprimiendo.</translation>
    </message>
</context>
<context>
    <name>Stat</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Stat.qml" line="36"/>
        <source>fewer than 5</source>
        <translation>menos de 5</translation>
    </message>
</context>
<context>
    <name>StatBlock</name>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/StatBlock.qml" line="70"/>
        <source>%1, %2. See source</source>
        <translation>%1, %2. Ver la fuente</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/StatBlock.qml" line="70"/>
        <source>%1. See source</source>
        <translation>%1. Ver la fuente</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Stepper.qml" line="23"/>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Stepper.qml" line="46"/>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>StepsBlock</name>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/StepsBlock.qml" line="76"/>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/StepsBlock.qml" line="126"/>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/StepsBlock.qml" line="138"/>
        <source>See it again from step 1</source>
        <translation>Verlo otra vez desde el paso 1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/StepsBlock.qml" line="138"/>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/StepsBlock.qml" line="138"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Targets.qml" line="18"/>
        <source>Touch the middle of the cross: %1 of %2</source>
        <translation>Toque el centro de la cruz: %1 de %2</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Targets.qml" line="19"/>
        <source>Usually %1 mm off, at most %2 mm.</source>
        <translation>Se desvía por lo común %1 mm, como máximo %2 mm.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Targets.qml" line="20"/>
        <source>Good: touch hits.</source>
        <translation>Bien: el toque acierta.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Targets.qml" line="20"/>
        <source>Touch is off. Ask IT to calibrate the touch screen.</source>
        <translation>El toque se desvía. Pida a informática que calibre la pantalla.</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TermSheet.qml" line="64"/>
        <source>Hear it</source>
        <translation>Oírlo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TermSheet.qml" line="52"/>
        <location filename="../ui/qml/Kiosk/Pages/TermSheet.qml" line="55"/>
        <source>Say it: %1</source>
        <translation>Se dice: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TermSheet.qml" line="78"/>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TermSheet.qml" line="94"/>
        <source>How you may hear it</source>
        <translation>Cómo se lo pueden decir</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TermSheet.qml" line="112"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TermSheet.qml" line="123"/>
        <location filename="../ui/qml/Kiosk/Pages/TermSheet.qml" line="125"/>
        <source>You can ask: %1</source>
        <translation>Puede preguntar: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TermSheet.qml" line="133"/>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TermSheet.qml" line="150"/>
        <source>In other languages</source>
        <translation>En otros idiomas</translation>
    </message>
</context>
<context>
    <name>TestScreen</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="24"/>
        <source>Is a millimeter a millimeter?</source>
        <translation>¿Un milímetro es un milímetro?</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="36"/>
        <source>Does touch hit?</source>
        <translation>¿Acierta el toque?</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="48"/>
        <source>Does touch work everywhere?</source>
        <translation>¿Funciona el toque en todas partes?</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="60"/>
        <source>Try touch again</source>
        <translation>Probar el toque otra vez</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="67"/>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="78"/>
        <source>Voices and printer</source>
        <translation>Voces e impresora</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="96"/>
        <source>Hear the voice</source>
        <translation>Oír la voz</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="105"/>
        <source>Print a test sheet</source>
        <translation>Imprimir una hoja de prueba</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="113"/>
        <source>All its parts</source>
        <translation>Todas sus partes</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="120"/>
        <source>Looking at all parts…</source>
        <translation>Mirando todas las partes…</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="120"/>
        <source>Look at all parts</source>
        <translation>Mirar todas las partes</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="128"/>
        <source>%n part(s) keep visitors from being served.</source>
        <translation>
            <numerusform>%n parte impide atender a las visitas.</numerusform>
            <numerusform>%n partes impiden atender a las visitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="128"/>
        <source>Visitors are served. %n part(s) want a look.</source>
        <translation>
            <numerusform>Se atiende a las visitas. Hay %n parte que mirar.</numerusform>
            <numerusform>Se atiende a las visitas. Hay %n partes que mirar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="128"/>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="173"/>
        <source>The newest lines of the log</source>
        <translation>Las últimas líneas del registro</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TestScreen.qml" line="180"/>
        <source>Nothing went wrong since the kiosk was started.</source>
        <translation>Nada ha fallado desde que se inició el quiosco.</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="14"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="14"/>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="14"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="14"/>
        <source>Largest</source>
        <translation>La más grande</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="18"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="23"/>
        <source>Calm dark</source>
        <translation>Oscuro suave</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="28"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="38"/>
        <source>Steady my touch</source>
        <translation>Ayuda para manos que tiemblan</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="39"/>
        <source>Bigger buttons. A touch that shakes or comes twice counts once.</source>
        <translation>Botones más grandes. Un toque que tiembla o se repite cuenta una sola vez.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="43"/>
        <source>All buttons low</source>
        <translation>Todos los botones abajo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="44"/>
        <source>Everything to touch is in the lower part of the screen.</source>
        <translation>Todo lo que se toca está en la parte baja de la pantalla.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="48"/>
        <source>For the left hand</source>
        <translation>Para la mano izquierda</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="49"/>
        <source>Buttons change sides.</source>
        <translation>Los botones cambian de lado.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="55"/>
        <source>More space in the text</source>
        <translation>Más espacio en el texto</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="56"/>
        <source>Letters, words and lines stand further apart.</source>
        <translation>Las letras, las palabras y las líneas están más separadas.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="60"/>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="61"/>
        <source>Screens change without sliding or fading.</source>
        <translation>Las pantallas cambian sin moverse ni desvanecerse.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="116"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="121"/>
        <source>Size of the words</source>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="174"/>
        <source>Light of the screen</source>
        <translation>Luz de la pantalla</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="211"/>
        <source>Easier to touch</source>
        <translation>Más fácil de tocar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TextSheet.qml" line="216"/>
        <source>Easier to read</source>
        <translation>Más fácil de leer</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/TickRow.qml" line="13"/>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="18"/>
        <source>Saved on the stick as %1. You can take the stick out now.</source>
        <translation>Guardado en la memoria USB como %1. Ya puede sacarla.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="20"/>
        <source>There is no stick, so it is saved on this computer: %1</source>
        <translation>No hay memoria USB, así que se guardó en esta computadora: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="22"/>
        <source>It could not be saved (%1). Put in another stick, or ask IT whether the disk is full.</source>
        <translation>No se pudo guardar (%1). Ponga otra memoria USB o pregunte a informática si el disco está lleno.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="24"/>
        <source>Something could not be read. Ask IT to look at this: %1</source>
        <translation>Algo no se pudo leer. Pida a informática que mire esto: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="26"/>
        <source>Nothing was changed. The disk may be full or locked; ask IT. %1</source>
        <translation>No se cambió nada. Quizá el disco está lleno o bloqueado; pregunte a informática. %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="28"/>
        <source>This was not taken: %1</source>
        <translation>Esto no se aceptó: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="30"/>
        <source>Signed: %1. Screen and paper show it from now on.</source>
        <translation>Firmado: %1. La pantalla y el papel lo muestran desde ahora.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="32"/>
        <source>The sign-off of %1 is taken back.</source>
        <translation>Se retiró la firma de %1.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="34"/>
        <source>Write your name and your role first.</source>
        <translation>Escriba primero su nombre y su función.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="36"/>
        <source>Taken in: %1. Left out, because they differ or say too little: %2. Sign those here.</source>
        <translation>Recibidas: %1. No recibidas, porque difieren o dicen muy poco: %2. Firme esas aquí.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="36"/>
        <source>Taken in: %1.</source>
        <translation>Recibidas: %1.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="38"/>
        <source>All of these sign-offs are here already.</source>
        <translation>Todas esas firmas ya están aquí.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="40"/>
        <source>There is no file of sign-offs on a stick. Put in the stick that another kiosk wrote.</source>
        <translation>No hay un archivo de firmas en la memoria USB. Ponga la memoria que escribió otro quiosco.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="42"/>
        <source>Taken over. It shows beside the library in a moment.</source>
        <translation>Incorporado. En un momento aparece junto a la biblioteca.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="44"/>
        <source>Taken out of the library. It is kept here: %1</source>
        <translation>Quitado de la biblioteca. Se conserva aquí: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="46"/>
        <source>Nothing was taken over. Mend these first, %1 in all:</source>
        <translation>No se incorporó nada. Corrija esto primero, %1 en total:</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="48"/>
        <source>A story needs the consent of the person it is about. Tick that you have it in writing.</source>
        <translation>Una historia necesita el permiso de la persona de quien trata. Marque que lo tiene por escrito.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="50"/>
        <source>There is no file logo.svg or logo.png on a stick.</source>
        <translation>No hay ningún archivo logo.svg o logo.png en una memoria USB.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="52"/>
        <source>Saved. It counts after the kiosk is started again.</source>
        <translation>Guardado. Vale cuando el quiosco se inicie de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="52"/>
        <source>Saved. It counts from the next visit.</source>
        <translation>Guardado. Vale desde la próxima visita.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="52"/>
        <source>Saved. It counts from now on.</source>
        <translation>Guardado. Vale desde ahora.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="52"/>
        <source>Saved. The kiosk does not follow it yet.</source>
        <translation>Guardado. El quiosco aún no lo aplica.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="54"/>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="56"/>
        <source>The test sheet is on its way to the printer.</source>
        <translation>La hoja de prueba va a la impresora.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="58"/>
        <source>The test sheet was not printed. %1</source>
        <translation>No se imprimió la hoja de prueba. %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="60"/>
        <source>There is no voice for %1 on this computer. Ask IT to add one.</source>
        <translation>No hay voz de %1 en esta computadora. Pida a informática que agregue una.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="62"/>
        <source>The voice for %1 speaks now. Do you hear it?</source>
        <translation>Ahora habla la voz de %1. ¿La oye?</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/Told.qml" line="64"/>
        <source>All is written. It is safe to switch the computer off.</source>
        <translation>Todo está guardado. Ya puede apagar la computadora.</translation>
    </message>
</context>
<context>
    <name>TreatmentSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TreatmentSheet.qml" line="33"/>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TreatmentSheet.qml" line="51"/>
        <source>Medicines</source>
        <translation>Medicinas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TreatmentSheet.qml" line="66"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TreatmentSheet.qml" line="105"/>
        <source>Tell your team about</source>
        <translation>Avise a su equipo si tiene</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TreatmentSheet.qml" line="115"/>
        <location filename="../ui/qml/Kiosk/Pages/TreatmentSheet.qml" line="139"/>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TreatmentSheet.qml" line="129"/>
        <source>Call now</source>
        <translation>Llame ya</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/TreatmentSheet.qml" line="158"/>
        <source>Ask your team what fits you. Source: %1</source>
        <translation>Pregunte a su equipo qué le conviene. Fuente: %1</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TroubleWords.qml" line="8"/>
        <source>Printer: not found</source>
        <translation>Impresora: no se encuentra</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TroubleWords.qml" line="10"/>
        <source>Printer: print service silent</source>
        <translation>Impresora: el servicio no responde</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TroubleWords.qml" line="12"/>
        <source>Printer: offline</source>
        <translation>Impresora: sin conexión</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TroubleWords.qml" line="14"/>
        <source>Printer: no paper</source>
        <translation>Impresora: sin papel</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TroubleWords.qml" line="16"/>
        <source>Printer: paper jam</source>
        <translation>Impresora: papel atascado</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TroubleWords.qml" line="18"/>
        <source>Printer: door open</source>
        <translation>Impresora: tapa abierta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TroubleWords.qml" line="20"/>
        <source>Printer: no toner</source>
        <translation>Impresora: sin tóner</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TroubleWords.qml" line="22"/>
        <source>Printer: paused</source>
        <translation>Impresora: en pausa</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TroubleWords.qml" line="24"/>
        <source>Printer: disk full</source>
        <translation>Impresora: disco lleno</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TroubleWords.qml" line="26"/>
        <source>Printer: sheet refused</source>
        <translation>Impresora: hoja rechazada</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/TroubleWords.qml" line="28"/>
        <source>Printer: needs a look</source>
        <translation>Impresora: hay que mirarla</translation>
    </message>
</context>
<context>
    <name>UrgentBlock</name>
    <message>
        <location filename="../ui/qml/Kiosk/Blocks/UrgentBlock.qml" line="43"/>
        <source>Call now</source>
        <translation>Llame ya</translation>
    </message>
</context>
<context>
    <name>UsageScreen</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="18"/>
        <source>Both languages</source>
        <translation>Ambos idiomas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="19"/>
        <source>%1, large print</source>
        <translation>%1, letra grande</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="19"/>
        <source>%1, normal print</source>
        <translation>%1, letra normal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="39"/>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="43"/>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="47"/>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="51"/>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="71"/>
        <source>Nothing has been counted in this time yet. Numbers come with the first visit.</source>
        <translation>Aún no se ha contado nada en este tiempo. Los números llegan con la primera visita.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="92"/>
        <source>visits</source>
        <translation>visitas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="99"/>
        <source>guides printed</source>
        <translation>guías impresas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="106"/>
        <source>pages read</source>
        <translation>páginas leídas</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="114"/>
        <source>Visits each day</source>
        <translation>Visitas de cada día</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="114"/>
        <source>Visits each week</source>
        <translation>Visitas de cada semana</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="114"/>
        <source>Visits each month</source>
        <translation>Visitas de cada mes</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="114"/>
        <source>Visits each quarter</source>
        <translation>Visitas de cada trimestre</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="131"/>
        <source>What people opened most</source>
        <translation>Lo que más se abrió</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="156"/>
        <source>Guides that were printed most</source>
        <translation>Las guías que más se imprimieron</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="183"/>
        <source>Also</source>
        <translation>Además</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="195"/>
        <source>Searches that found nothing</source>
        <translation>Búsquedas sin resultado</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="204"/>
        <source>Starts of the kiosk</source>
        <translation>Inicios del quiosco</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="234"/>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="257"/>
        <source>Daily counts only. No names, no times, nothing about one person.</source>
        <translation>Solo cuentas por día. Sin nombres, sin horas, nada sobre una persona.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="280"/>
        <source>Save as a page (PDF)</source>
        <translation>Guardar como hoja (PDF)</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/UsageScreen.qml" line="294"/>
        <source>Save as a table (CSV)</source>
        <translation>Guardar como tabla (CSV)</translation>
    </message>
</context>
<context>
    <name>VoiceSheet</name>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/VoiceSheet.qml" line="13"/>
        <source>This kiosk cannot read aloud yet</source>
        <translation>Este quiosco todavía no puede leer en voz alta</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/VoiceSheet.qml" line="26"/>
        <source>This kiosk has no voice for %1 yet. Please ask a person here to read with you.</source>
        <translation>Este quiosco todavía no tiene una voz para este idioma: %1. Pida a una persona aquí que lea con usted.</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/VoiceSheet.qml" line="36"/>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Pages/VoiceSheet.qml" line="41"/>
        <source>Linux: type “%1” and start the kiosk again. Windows and macOS: add a voice for this language in the system settings.</source>
        <translation>Linux: escriba “%1” y vuelva a abrir el quiosco. Windows y macOS: agregue una voz para este idioma en la configuración del sistema.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../ui/qml/Kiosk/Controls/Words.qml" line="50"/>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
</context>
<context>
    <name>WritePad</name>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/WritePad.qml" line="131"/>
        <source>You wrote: %1</source>
        <translation>Usted escribió: %1</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/WritePad.qml" line="188"/>
        <source>Capital</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/WritePad.qml" line="211"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/qml/Kiosk/Staff/WritePad.qml" line="230"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
</TS>
