"""What the staff side says in Spanish, by the keys of `sentences_en`."""

SENTENCES = {
    # PINs and the door
    "pin-digits": "Un PIN solo tiene números. Elija de 4 a 8 números.",
    "pin-length": "Un PIN tiene de 4 a 8 números. Elija uno de ese largo.",
    "pin-repeated": "Un PIN con el mismo número repetido es lo primero que se adivina. Elija otro.",
    "pin-sequence": "Los números seguidos, como 1234, son lo primero que se adivina. Elija otro.",
    "pin-pattern": "Una serie corta que se repite, como 1212, es lo primero que se adivina. Elija otro.",
    "pin-year": "Un año es lo primero que se adivina. Elija otro.",
    "pin-same": "Este PIN ya abre otra parte. Elija otro.",
    "pin-set-already": "Este quiosco ya tiene un PIN. Entre con él para cambiarlo.",
    "pin-must-stay": "El PIN de los ajustes no se puede quitar. En su lugar, elija uno nuevo.",
    "pin-not-yours": "Solo quien entra con el PIN de los ajustes puede cambiar los PIN.",
    # the way back in
    "recovery-no-stick": "No hay ninguna memoria USB en este equipo.",
    "recovery-no-key": "Este quiosco no conoce la clave de la clínica. Informática puede ejecutar en él "
    "`kiosk staff new-pin`.",
    "recovery-other-kiosk": "El archivo de recuperación de la memoria USB es de otro quiosco. Pida a informática uno "
    "para el quiosco {kiosk}.",
    "recovery-not-there": "El archivo de recuperación no está en la memoria USB, o no está firmado con la clave de la "
    "clínica. Pida a informática uno para el quiosco {kiosk}.",
    "recovery-used": "El archivo de recuperación ya se usó o es demasiado antiguo. Pida uno nuevo a informática.",
    "key-there": "{file} ya existe. Indique otra carpeta; una clave en uso no se debe perder.",
    "keys-not-written": "Las claves no se pueden escribir en {folder}{why}. Indique otra carpeta.",
    "key-not-private": "{file} no es la clave privada de la clínica. Indique el archivo {wanted}.",
    "key-not-public": "{file} no es la clave pública de la clínica. Copie ahí de nuevo {wanted}.",
    "permit-days": "Un archivo de recuperación vale de 1 a {most} días, no {days}.",
    "permit-not-written": "{file} no se puede escribir{why}. ¿Está la memoria USB llena o protegida?",
    # what is kept in state files
    "what-access": "los PIN",
    "what-audit": "el registro de uso del personal",
    "what-counts": "los conteos diarios",
    "what-packs": "los paquetes y favoritos",
    "state-not-saved": "Lo que guarda el personal ({what}) no se puede guardar ahora. Pregunte a informática si el "
    "disco está lleno o protegido contra escritura: {folder}",
    "state-not-usable": "Lo que guarda el personal ({what}) no se puede leer ni guardar ahora. Pregunte a informática "
    "si el disco está lleno o protegido contra escritura: {folder}",
    "aside-unreadable": "El archivo con {what} no se pudo leer. Se conserva como {name} en {folder}; el quiosco sigue "
    "con uno nuevo.",
    "aside-newer": "El archivo con {what} es de una versión más nueva del quiosco. Se conserva como {name} en "
    "{folder}; el quiosco sigue con uno nuevo.",
    # packs
    "pack-name": "Un paquete necesita un nombre de 1 a {most} letras.",
    "pack-sheets": "Un paquete lleva de 1 a {most} hojas. Elija algunas.",
    "pack-same-name": "Otro paquete ya tiene este nombre. Elija otro.",
    "pack-gone": "Este paquete se quitó mientras tanto. Guárdelo como uno nuevo.",
    "pack-too-many": "Ya hay {most} paquetes. Quite uno primero.",
    # sign-offs
    "sign-no-translation": "Esta página no es una traducción. Fírmela como revisión.",
    "sign-name": "Una firma necesita el nombre de quien revisó la página, de 1 a {most} letras.",
    "sign-role": "Una firma necesita la función de quien revisó la página, de 1 a {most} letras.",
    "sign-note": "La nota puede tener {most} letras. Acórtela.",
    "sign-future": "Una firma no puede llevar una fecha futura. Revise el reloj de este equipo.",
    "sign-not-saved": "La firma no se guardó{why}. Pregunte a informática si el disco está lleno o protegido contra "
    "escritura.",
    "signoffs-not-written": "No se pudo escribir en la memoria USB{why}. ¿Está llena o protegida?",
    "signoffs-none": "{name} no contiene firmas que se puedan leer. Guárdelas allí de nuevo para otros quioscos.",
    "signoffs-not-read": "Las firmas no se pueden leer ahora{why}. Avise a informática.",
    "signoffs-stuck": "Las firmas de {file} no se pueden leer ni mover. Avise a informática.",
    "signoffs-aside": "El archivo con las firmas no se pudo leer. Se conserva como {name} en {folder}; las páginas "
    "cuentan como no firmadas hasta que se arregle o se traigan firmas.",
    # the clinic's own pages
    "own-too-much": "Hay demasiado en {name}. Traiga como máximo {most} archivos y 20 MB.",
    "own-not-read": "La memoria USB no se puede leer{why}. Póngala de nuevo.",
    "own-no-page": "No hay ninguna página en {name}. Elija un archivo Markdown (.md) o una carpeta que los tenga.",
    "own-problem": "No se tomó nada: hay un problema. El primero: {first}",
    "own-problems": "No se tomó nada: hay {count} problemas. El primero: {first}",
    "own-story": "{path} es una historia. Confirme que la persona dio su acuerdo por escrito, y guarde el papel.",
    "own-gone": "{path} ya no está. Mire la lista de nuevo.",
    "own-not-saved": "No se cambió nada{why}. Pregunte a informática si el disco está lleno o protegido contra "
    "escritura.",
    # looking after the kiosk
    "print-not-set": "Aún no se ha elegido ninguna impresora. Elija una en los ajustes.",
    "parts-not-looked-at": "Las partes del quiosco no se pudieron examinar ({error}).",
    # what the system says
    "why": " ({cause})",
    "why-other": "",  # the system's own words may be in any language
    "why-unknown": "",
    "os-ENOSPC": "no queda espacio",
    "os-EDQUOT": "no queda espacio",
    "os-EROFS": "solo se puede leer",
    "os-EACCES": "no hay permiso",
    "os-EPERM": "no hay permiso",
    "os-EIO": "error al leer o escribir",
    "os-ENOENT": "no se encuentra el archivo",
    "system-failed": "El equipo no pudo hacerlo{why}. Inténtelo otra vez o avise a informática.",
    "unforeseen": "Ocurrió algo que el quiosco no esperaba. Pida a informática que mire el registro.",
}
