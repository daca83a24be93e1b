"""What is said of blocks and pictures, in Spanish."""

SENTENCES = {
    # blocks
    "'check' holds {} answers": "'check' tiene {0} respuestas",
    "Put two or three answers inside.": "Ponga dos o tres respuestas dentro.",
    "an answer needs one kind paragraph": "una respuesta necesita un párrafo amable",
    "Write one, and only one.": "Escriba uno, y solo uno.",
    "'check' needs exactly one right answer": "'check' necesita una sola respuesta correcta",
    "Add `right: true` to one answer.": "Agregue `right: true` a una respuesta.",
    "'{}' is not used in pages": "'{0}' no se usa en páginas",
    "the block '{}' is empty": "el bloque '{0}' está vacío",
    "Write what belongs in it.": "Escriba lo que va en él.",
    "{} stands inside '{}', which holds {}": "{0} está dentro de '{1}', que lleva {2}",
    "Move it before or after the block.": "Póngalo antes o después del bloque.",
    "the block '{}' has no text": "el bloque '{0}' no tiene texto",
    "Write a paragraph in it; leave an empty line after the settings.": "Escriba un párrafo en él; "
    "deje una línea vacía "
    "después de los ajustes.",
    "the block '{}' has no list": "el bloque '{0}' no tiene lista",
    "Write lines that start with `- `.": "Escriba líneas que empiecen con `- `.",
    "text stands between the parts of '{}'": "hay texto entre las partes de '{0}'",
    "Put it inside a `{}`, or outside of the block.": "Póngalo dentro de un `{0}` o fuera del bloque.",
    "a picture stands inside '{}'": "hay una imagen dentro de '{0}'",
    "Put it before or after the block.": "Póngala antes o después del bloque.",
    "an action has no bold title": "una acción no tiene título en negrita",
    "Start it as `1. **Do this.** How to do it.`": "Empiécela como `1. **Haga esto.** Cómo se hace.`",
    "{} people of {} cannot be drawn": "no se pueden dibujar {0} personas de {1}",
    "Give `people` and `of`, at most 100, the first not above the second.": "Indique `people` y "
    "`of`, como máximo 100, el "
    "primero no mayor que el segundo.",
    "'stat' holds one sentence beside the number": "'stat' lleva una oración junto al número",
    "Put the rest below the block.": "Ponga el resto debajo del bloque.",
    "'{}' is not a shape": "'{0}' no es una forma",
    "Use lines, boxes or grid.": "Use lines, boxes o grid.",
    "the count {} does not fit a page": "la cantidad {0} no cabe en una página",
    "Use 1 to 60.": "Use de 1 a 60.",
    "the count {} is less than the {} rows": "la cantidad {0} es menor que las {1} filas",
    "Leave `count` out, or make it larger.": "Quite `count` o hágalo mayor.",
    "'steps' holds no step": "'steps' no tiene pasos",
    "Put `/// step | Title` blocks inside.": "Ponga dentro bloques `/// step | Título`.",
    "'compare' holds {} cards": "'compare' tiene {0} tarjetas",
    "Put two or three cards inside.": "Ponga dos o tres tarjetas dentro.",
    "the block 'screen' holds two paragraphs": "el bloque 'screen' tiene dos párrafos",
    "Write a block for each.": "Escriba un bloque para cada uno.",
    "'urgent' is empty": "'urgent' está vacío",
    "Name `signs:` or write a paragraph.": "Nombre `signs:` o escriba un párrafo.",
    # how blocks are written
    'Write text, between quotes if it is a word like "true".': "Escriba texto, entre comillas si es "
    'una palabra como "true".',
    "Write a list: `[one, two]`.": "Escriba una lista: `[uno, dos]`.",
    "Write a whole number.": "Escriba un número entero.",
    "Write true or false.": "Escriba true o false.",
    "blocks are nested too deeply": "los bloques están demasiado anidados",
    "Nest at most {} blocks.": "Anide como máximo {0} bloques.",
    "the block '{}' needs a title": "el bloque '{0}' necesita un título",
    "Write `/// {} | the title`.": "Escriba `/// {0} | el título`.",
    "the block '{}' has no title": "el bloque '{0}' no lleva título",
    "Remove the text after `|`.": "Quite el texto después de `|`.",
    "the title of a block is plain text": "el título de un bloque es texto sencillo",
    "Remove the bold or the link.": "Quite la negrita o el enlace.",
    "a setting is written `key: value`": "un ajuste se escribe `clave: valor`",
    "Correct the line.": "Corrija la línea.",
    "'{}' stands outside '{}'": "'{0}' está fuera de '{1}'",
    "Put it inside a `{}` block.": "Póngalo dentro de un bloque `{0}`.",
    "'{}' is not a setting of '{}'": "'{0}' no es un ajuste de '{1}'",
    "Settings of this block: {}.": "Ajustes de este bloque: {0}.",
    "the setting '{}' has the wrong kind of value": "el ajuste '{0}' tiene un valor de otra clase",
    "the block '{}' needs '{}'": "el bloque '{0}' necesita '{1}'",
    "Add a line `    {}: ...` below it.": "Agregue debajo una línea `    {0}: ...`.",
    "'{}' cannot stand inside '{}' (line {})": "'{0}' no puede estar dentro de '{1}' (línea {2})",
    "Close `{}` first; a block that holds others has one more slash.": "Cierre primero `{0}`; un "
    "bloque que contiene otros "
    "lleva una barra más.",
    "'part' cannot stand inside another block": "'part' no puede estar dentro de otro bloque",
    "Close the other block first.": "Cierre primero el otro bloque.",
    "this line has {} slashes, but the block '{}' of line {} opened with {}": "esta línea tiene {0} "
    "barras, pero el bloque "
    "'{1}' de la línea {2} se abrió con {3}",
    "Close the inner block first, with as many slashes as it was opened with.": "Cierre primero el "
    "bloque de dentro, con "
    "tantas barras como al abrirlo.",
    "the block '{}' is never closed": "el bloque '{0}' no se cierra",
    "Close it with `{}`.": "Ciérrelo con `{0}`.",
    "'{}' is not a block": "'{0}' no es un bloque",
    "a block needs a name": "un bloque necesita un nombre",
    "Blocks are: {}.": "Los bloques son: {0}.",
    "this closes a block, but none is open": "esto cierra un bloque, pero no hay ninguno abierto",
    "Remove the line.": "Quite la línea.",
    "this line is indented, but follows no block and no list": "esta línea tiene sangría, pero no "
    "sigue a un bloque ni a "
    "una lista",
    "Remove the spaces; settings follow the line of their block at once.": "Quite los espacios; los ajustes siguen "
    "enseguida a la línea de su bloque.",
    # pictures
    "the picture holds a document type": "la imagen tiene un tipo de documento",
    "Remove the line that starts with `<!DOCTYPE`.": "Quite la línea que empieza con `<!DOCTYPE`.",
    "pictures are SVG drawings": "las imágenes son dibujos SVG",
    "Draw it anew as SVG.": "Dibújela de nuevo como SVG.",
    "the picture is not an SVG drawing": "la imagen no es un dibujo SVG",
    "Save it as SVG.": "Guárdela como SVG.",
    "the picture holds <{}>": "la imagen tiene <{0}>",
    "Remove it; pictures are still drawings without anything from outside.": "Quítelo; las imágenes "
    "son dibujos quietos sin "
    "nada de fuera.",
    "the picture points outside of itself": "la imagen apunta fuera de sí misma",
    "the picture points outside of itself ({})": "la imagen apunta fuera de sí misma ({0})",
    "Remove it, or draw it in the picture.": "Quítelo o dibújelo en la imagen.",
    "the picture has {} bytes": "la imagen tiene {0} bytes",
    "Make it simpler; the most is {}.": "Hágala más sencilla; lo máximo es {0}.",
    "the picture is not well-formed XML": "la imagen no es XML bien formado",
    "Save it anew from the editor.": "Guárdela de nuevo desde el editor.",
    "the picture holds a script ({})": "la imagen tiene un programa ({0})",
}
