"""The words of the settings in Spanish: a label and one plain sentence for each key."""

SECTIONS = {
    "clinic": "Su clínica",
    "printing": "Impresión",
    "visit": "Una visita",
    "screen": "Pantalla",
    "sound": "Sonido",
    "keypad": "Teclado de ayuda",
    "staff": "Personal",
    "kiosk": "Modo quiosco",
}

KEYS = {
    "clinic.name": ("Nombre de la clínica", "Aparece en cada hoja impresa y arriba en la pantalla."),
    "clinic.phone": ("Teléfono de la clínica", "El número al que llaman los pacientes de día, tal como quiere verlo."),
    "clinic.hours": ("Horario", "Cuándo contesta alguien en ese número."),
    "clinic.after_hours": ("Teléfono fuera de horario", "El número para llamar de noche y en fin de semana."),
    "clinic.fever_limit": ("Límite de fiebre", "La temperatura a la que sus pacientes deben llamar, con su unidad."),
    "clinic.logo": ("Logotipo", "Una imagen PNG o SVG para las hojas impresas; la ruta completa del archivo."),
    "clinic.ask_words": ("Hable con alguien", "Lo que dice «Hable con alguien»; por ejemplo, a quién buscar y dónde."),
    "printing.printer": ("Impresora", "La impresora de este quiosco, y ninguna otra; vacío: todavía no imprime."),
    "printing.paper": ("Papel", "El papel que hay en la impresora."),
    "printing.size": ("Tamaño de la letra impresa", "Normal (normal) es de 14 puntos y grande (large) de 18 puntos."),
    "printing.tray": ("Bandeja", "La bandeja de donde se toma el papel; vacío: la elige la impresora."),
    "printing.sides": ("Caras", "Imprimir en una cara, o en dos, girando por el borde largo o por el corto."),
    "printing.grey": ("Imprimir en gris", "Ahorra tinta de color; todas las hojas se leen bien en gris."),
    "printing.patient_pages": ("Páginas por visita", "Un visitante puede imprimir estas páginas; 0 es ninguna."),
    "printing.job_expiry_minutes": (
        "La impresión caduca",
        "Lo que la impresora no ha empezado para entonces se quita.",
    ),
    "printing.ask_printer": (
        "Preguntar a la impresora",
        "El quiosco se conecta a la impresora de red para saber qué salió de verdad.",
    ),
    "visit.languages": ("Idiomas", "Se ofrecen en este orden y se empieza con el primero; sin ninguno, todos."),
    "visit.themes": ("Tipos de luz", "Lo que un visitante puede elegir para los colores de la pantalla."),
    "visit.theme": ("Luz al empezar", "Los colores con que empieza cada visita."),
    "visit.text_step": ("Tamaño del texto al empezar", "Cuántas veces el tamaño normal, al empezar una visita."),
    "visit.idle_seconds": ("Tiempo sin tocar", "Pasado este tiempo sin tocar, el quiosco pregunta si hay alguien."),
    "visit.warning_seconds": ("Tiempo para contestar", "El quiosco espera este tiempo y después olvida la visita."),
    "visit.discreet": ("Primera pantalla discreta", "La primera pantalla no nombra la enfermedad."),
    "screen.mm_correction": (
        "Corrección de tamaño",
        "Si 100 mm de la pantalla miden 90 mm con una regla, escriba aquí 1.11 (100 entre 90).",
    ),
    "screen.brightness": ("Brillo", "El brillo de la pantalla en horas de apertura."),
    "screen.quiet_from": ("Pantalla apagada desde", "La pantalla se apaga a esta hora; vacío: sigue encendida."),
    "screen.quiet_to": ("Pantalla encendida desde", "La pantalla vuelve a encenderse a esta hora."),
    "screen.holidays": ("Días festivos", "Esos días la pantalla queda apagada."),
    "screen.reach": ("Botones abajo", "Pone todos los botones en la parte baja de la pantalla desde el principio."),
    "screen.hand": ("Mano", "El lado de la pantalla donde están los botones pequeños."),
    "sound.volume": ("Volumen", "Qué tan fuerte se lee en voz alta al empezar una visita."),
    "sound.loudspeaker": ("Altavoz", "Apáguelo para que solo hablen los auriculares."),
    "sound.headphones_start": ("Los auriculares inician la voz", "El quiosco habla en cuanto se conectan auriculares."),
    "keypad.up": ("Arriba", "La tecla que va hacia arriba, en un teclado que no envía flechas."),
    "keypad.down": ("Abajo", "La tecla que va hacia abajo."),
    "keypad.left": ("Izquierda", "La tecla que va a la izquierda."),
    "keypad.right": ("Derecha", "La tecla que va a la derecha."),
    "keypad.select": ("Elegir", "La tecla que elige lo que se oyó."),
    "keypad.back": ("Atrás", "La tecla que vuelve atrás."),
    "staff.print_pin": ("PIN para imprimir", "Pedir el PIN al personal también cuando solo imprime."),
    "staff.timeout_seconds": ("Cierre de las páginas del personal", "Pasado este tiempo sin tocar, se cierran."),
    "kiosk.exit_key_file": ("Llave de salida", "Una memoria USB con este archivo abre la salida del modo quiosco."),
}

UNITS = {"seconds": "segundos", "minutes": "minutos", "percent": "por ciento", "pages": "páginas"}

ALLOWED = {
    "text": "una línea de texto entre comillas, de {most} caracteres como máximo",
    "decimal": "un número de {least} a {most}",
    "whole": "un número entero de {least} a {most}",
    "switch": "true (sí) o false (no)",
    "choice": "uno de estos: {values}",
    "several": "una lista con uno o más de estos: {values}",
    "languages": 'una lista de códigos de idioma como ["en", "es"]',
    "clock": 'una hora como "07:30", o "" para ninguna',
    "dates": "una lista de días como [2026-12-25]",
    "file": 'la ruta completa de un archivo entre comillas, o "" para ninguno',
}

PROBLEMS = {
    "value": "{key} no puede ser {found}. Use {allowed}.",
    "pair": "{key} y {other} van juntos. Ponga los dos, o ninguno.",
    "theme": "{key} es {found}, que no está en {other}. Añádalo allí, o elija otro.",
    "section": "{key} es una sección. Escriba [{key}] en una línea aparte, y sus ajustes debajo.",
    "unknown": "No hay ningún ajuste {key}, así que no hace nada. Quítelo, o búsquelo con: kiosk settings",
    "near": "No hay ningún ajuste {key}, así que no hace nada. ¿Quiso decir {other}?",
    "locked": "{key} se fija para todos los quioscos en {other}, así que aquí no hace nada. Quítelo.",
    "version": "La versión debe ser un número entero, no {found}. Si no la sabe, quite la línea.",
    "future": "Estos ajustes son de un quiosco más nuevo (versión {found}; este conoce la {other}). Actualícelo.",
    "empty": "El archivo está vacío. Ponga su copia, o haga uno nuevo con: kiosk settings --init --force",
    "broken": "Esta línea no se puede leer ({found}). Compárela con SETTINGS.md, o ponga su copia.",
    "text": "El archivo no es texto en UTF-8. Guárdelo como UTF-8 en su editor, o ponga su copia.",
    "large": "El archivo es demasiado grande para ser de ajustes. Ponga su copia.",
    "unreadable": "El archivo no se puede leer: {found}. Permita que lo lea el usuario del quiosco.",
    "gone": "El archivo ya no está. Póngalo de nuevo, o quite también {other} para empezar de cero.",
    "unsaved-now": "No se pudo guardar: {found}. Todo sigue como estaba. Libere espacio, o permita escribir allí.",
    "by-hand": "El archivo está escrito de un modo que aquí no se puede cambiar sin riesgo. Cambie {key} a mano.",
    "locked-here": "{key} se fija para todos los quioscos en {other}. Pida a su informático que lo cambie allí.",
    "absent": "No existe ese archivo. Haga uno con: kiosk settings --init",
    "missing": "El archivo para todos los quioscos no está. Póngalo, o empiece sin --managed.",
    "unsaved": "No se pudo guardar una copia de estos ajustes: {found}. Libere espacio, o permita escribir allí.",
}

ORIGINS = {
    "file": "Se usan estos ajustes.",
    "last-good": "Se usan los últimos ajustes buenos hasta que esto se arregle.",
    "defaults": "Se usan los valores habituales hasta que esto se arregle.",
}

LINES = {
    "head": "Ajustes de este quiosco. Una línea que empieza con # no hace nada: quite el # para poner otro valor.",
    "usual": "habitual",
    "title": "# Ajustes",
    "intro": (
        "Un archivo, `settings.toml` en la carpeta de datos del quiosco. `kiosk settings --init` lo escribe con todos "
        "los ajustes y su explicación, `kiosk settings --check FILE` nombra cada error con su línea, "
        "y `kiosk settings` muestra lo que vale. "
        "Un archivo con un error no cambia nada: el quiosco sigue con el último bueno.\n\n"
        "Lo que está en el archivo común (`/etc/kiosk/settings.toml`, en Windows `%PROGRAMDATA%\\kiosk\\managed.toml`, "
        "o `--managed FILE`) no se cambia en el quiosco. Las opciones de la línea de órdenes valen más que ambos."
    ),
    "columns": "| Ajuste | Para qué sirve | Qué puede ser | Habitual |",
    "managed": "se fija para todos los quioscos en {file}",
    "good": "No hay nada mal en {file}.",
    "written": "Los ajustes están ahora en {file}; cada línea dice para qué sirve.",
    "aside": "Lo que había antes está en {file}.",
    "exists": "Ya hay ajustes en {file}. Cámbielos allí, o añada --force para empezar de nuevo.",
}
