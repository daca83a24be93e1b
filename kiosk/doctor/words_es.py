"""What the doctor says in Spanish: for each finding a sentence, and what to do."""

STATES = {"ok": "bien", "attention": "atención", "problem": "problema"}

CHECKS = {
    "program": "Programa",
    "settings": "Ajustes",
    "library": "Biblioteca",
    "content": "Contenido",
    "fonts": "Letras",
    "screen": "Pantalla",
    "touch": "Táctil",
    "sound": "Sonido",
    "voice": "Voz",
    "printer": "Impresora",
    "clock": "Reloj",
    "disk": "Disco",
    "data": "Carpeta de datos",
}

_PRINTER = "Mire la impresora y repita esta revisión."

FINDINGS = {
    "program": ("Este es kiosk {version} con Python {python} y Qt {qt} en {system}.", ""),
    "settings-good": ("Los ajustes de {file} están bien.", ""),
    "settings-none": ("En este quiosco no se ha ajustado nada; usa los valores habituales.", ""),
    "settings-wrong": ("{problem}", "Arréglelo y escriba: kiosk settings --check {file}"),
    "settings-language": (
        "Los ajustes ofrecen {languages}, que la biblioteca no tiene.",
        "Quítelo de visit.languages, o añada ese idioma a la biblioteca.",
    ),
    "library-good": ("La biblioteca se abre: versión {version}, {pages} páginas en {languages}.", ""),
    "library-none": ("La biblioteca aún no está hecha.", "Abra el quiosco una vez: la hace él solo."),
    "library-broken": ("La biblioteca no se puede usar: {cause}", "Abra el quiosco una vez: la hace de nuevo."),
    "content-good": ("Todas las páginas de la carpeta de contenido pasan sus revisiones.", ""),
    "content-wrong": ("Problemas en la carpeta de contenido: {count}.", "Véalos con su línea: kiosk check {folder}"),
    "content-blocked": (
        "Problemas en la carpeta de contenido: {count}. De ellos, impiden mostrarla: {blocking}.",
        "Véalos con su línea: kiosk check {folder}",
    ),
    "content-unreadable": ("La carpeta de contenido no se puede leer: {cause}", "Póngala de nuevo, o reinstale."),
    "fonts-good": ("Los {count} tipos de letra se pueden cargar.", ""),
    "fonts-missing": ("{cause}", "Instale el quiosco de nuevo."),
    "screen-good": (
        "La pantalla tiene {width} x {height} píxeles en {mm_wide} x {mm_high} mm ({dpi} puntos por pulgada).",
        "",
    ),
    "screen-corrected": (
        "La pantalla tiene {width} x {height} píxeles; según su regla, {mm_wide} x {mm_high} mm ({dpi} por pulgada).",
        "",
    ),
    "screen-odd": (
        "La pantalla dice tener {dpi} puntos por pulgada, lo que no puede ser; los tamaños son una suposición.",
        "Ponga una regla sobre ella y ajuste screen.mm_correction.",
    ),
    "screen-none": ("Aquí no hay pantalla, así que no se revisó.", "Haga esta revisión en el quiosco mismo."),
    "touch-good": ("Se puede tocar con {names}.", ""),
    "touch-none": (
        "El sistema no conoce ninguna pantalla táctil.",
        "Si la hay, revise su cable USB y su controlador. También sirven un ratón o teclas.",
    ),
    "touch-unseen": (
        "Aquí no hay pantalla, así que lo táctil no se revisó.",
        "Haga esta revisión en el quiosco mismo.",
    ),
    "sound-good": ("Hay una salida de sonido.", ""),
    "sound-none": (
        "El sistema no tiene salida de sonido.",
        "Conecte un altavoz o auriculares y revise su controlador.",
    ),
    "voice-good": ("Hay una voz para {language}.", ""),
    "voice-none": (
        "No hay voz para {language}, así que «Oír» no puede leerlo.",
        "Añada una voz; el README dice cómo, en «Read aloud».",
    ),
    "voice-hangs": (
        "El servicio de voz de este equipo no responde, así que «Oír» calla.",
        "Reinicie el equipo. Si sigue igual, instale de nuevo speech-dispatcher y espeak-ng.",
    ),
    "headphones-in": ("Hay auriculares conectados, y la voz se oye en ellos.", ""),
    "headphones-out": ("El equipo nota los auriculares. Ahora no hay ninguno conectado.", ""),
    "headphones-unfelt": ("Este equipo no dice si hay auriculares conectados.", ""),
    "headphones-needed": (
        "El altavoz está apagado y este equipo no dice si hay auriculares conectados: no se oye nada.",
        "Ponga sound.loudspeaker en true, o use auriculares USB y un servidor de sonido (PulseAudio o PipeWire).",
    ),
    "printer-ready": ("La impresora {name} está lista.", ""),
    "printer-low": ("La impresora {name} está lista, pero queda poco papel o tóner.", "Rellénela pronto."),
    "printer-not-set": (
        "No se ha elegido impresora; no se puede imprimir.",
        "Ponga en printing.printer una de este equipo. Conocidas: {known}.",
    ),
    "printer-missing": ("La impresora elegida {name} no está.", "Conéctela, o elija otra. Conocidas: {known}."),
    "printer-no-service": (
        "El servicio de impresión de este equipo no contesta.",
        "En Linux, inicie CUPS; en Windows, la cola de impresión.",
    ),
    "printer-offline": ("La impresora {name} no contesta.", "Enciéndala y revise su cable."),
    "printer-paper-out": ("La impresora {name} no tiene papel.", "Ponga papel."),
    "printer-paper-jam": ("Hay papel atascado en la impresora {name}.", "Ábrala y saque el papel."),
    "printer-door-open": ("La impresora {name} está abierta.", "Cierre sus puertas."),
    "printer-toner-out": ("La impresora {name} no tiene tóner o tinta.", "Ponga un cartucho nuevo."),
    "printer-paused": ("La impresora {name} está en pausa.", "Reanúdela en los ajustes de impresoras del sistema."),
    "printer-attention": ("La impresora {name} pide atención.", _PRINTER),
    "printer-disk-full": ("El servicio de impresión no tiene espacio.", "Libere espacio en el disco."),
    "printer-refused": ("La impresora {name} rechaza los trabajos.", _PRINTER),
    "clock-good": ("El reloj dice {now}.", ""),
    "clock-early": ("El reloj dice {now}, antes de que se hiciera este programa.", "Ponga la fecha y la hora."),
    "clock-late": ("El reloj dice {now}, muy en el futuro.", "Ponga la fecha y la hora."),
    "clock-back": (
        "El reloj dice {now}, pero {file} es de {later}: el reloj se atrasó.",
        "Ponga la fecha y la hora. Si están bien, esto desaparece cuando el archivo se escriba de nuevo.",
    ),
    "disk-good": ("Hay {free} MB libres en el disco de la carpeta de datos.", ""),
    "disk-low": (
        "Solo hay {free} MB libres en el disco de la carpeta de datos.",
        "Libere espacio; conviene tener 500 MB.",
    ),
    "disk-full": ("El disco de la carpeta de datos está lleno: {free} MB libres.", "Libere espacio ahora."),
    "data-good": ("Se puede escribir en la carpeta de datos {folder}.", ""),
    "data-none": ("La carpeta de datos {folder} aún no está hecha; se puede hacer.", ""),
    "data-blocked": ("No se puede escribir en {folder}: {cause}.", "Permita que el usuario del quiosco escriba allí."),
    "failed": ("Esto no se pudo revisar: {cause}.", "Repita la revisión con el registro y avise a quien lo mantiene."),
}

NONE = "ninguna"
SUMMARY = {
    "ok": "Todo está bien.",
    "attention": "El quiosco funciona. Cosas que piden atención: {attention}.",
    "problem": "Problemas por arreglar: {problem}. Otras cosas que piden atención: {attention}.",
}
