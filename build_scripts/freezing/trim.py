"""What stays out of the frozen program, and why; all else that PyInstaller finds stays in."""

import sys
from fnmatch import fnmatch

# Python modules that nothing in the program imports while it runs on a kiosk.
MODULES = (
    # No network in patient mode, so no OpenSSL either; hashlib has its own SHA-256.
    "_hashlib", "_ssl", "ssl", "asyncio", "ftplib", "http.server", "imaplib", "smtplib",
    "socketserver", "xmlrpc",
    # Only authors check pages, and only developers test.
    "setuptools", "pkg_resources", "pytest", "hypothesis",
    "doctest", "pdb", "pydoc", "unittest", "lib2to3", "distutils", "ensurepip", "venv",
    # Nothing here uses these.
    "curses", "readline", "_curses", "idlelib", "tkinter", "turtle", "PIL",
    # Markdown can colour program code; no page holds any.
    "pygments",
    # Only Windows prints through PDFium; the tests read PDFs with it everywhere.
    *(() if sys.platform == "win32" else ("pypdfium2", "pypdfium2_raw")),
)  # fmt: skip

# Files, as they would lie in dist/kiosk/_internal/; one pattern a line of thought.
FILES = (
    # Qt's own words for dialogs that are never shown.
    "PySide6/Qt/translations/*",
    # Type stubs and sources that the linter reads.
    "*.pyi", "*.qmltypes", "PySide6/Qt/metatypes/*", "PySide6/Qt/qml/*.o",
    # Widgets, dialogs, designers, help.
    "*Qt6Widgets*", "*Qt6Designer*", "*Qt6Help*", "*Qt6UiTools*", "*QtQuick/Dialogs*",
    "*Qt6QuickDialogs2*", "*Qt6QuickWidgets*", "*Qt6OpenGLWidgets*", "*Qt6SvgWidgets*",
    "PySide6/QtWidgets*", "PySide6/Qt/plugins/designer/*", "PySide6/Qt/plugins/styles/*",
    # Ready-made controls in six looks: ours stand on QtQuick.Templates, which has none.
    "*/qml/QtQuick/Controls/*", "*/qml/QtQuick/NativeStyle/*", "*Qt6QuickControls2*",
    # Kinds of QML that no screen imports.
    "*/qml/Qt/labs/[!q]*", "*/qml/Qt/test/*", "*/qml/Qt5Compat/*", "*/qml/QtCore/*",
    "*/qml/QtNetwork/*", "*/qml/QtTest/*",
    "*/qml/QtWayland/*", "*/qml/QtQuick/VirtualKeyboard/*", "*/qml/QtQuick/LocalStorage/*",
    "*/qml/QtQuick/Particles/*", "*/qml/QtQuick/Pdf/*",
    "*/qml/QtQuick/Scene2D/*", "*/qml/QtQuick/Scene3D/*", "*/qml/QtQuick/Timeline/*",
    "*/qml/QtQuick/VectorImage/*", "*/qml/QtQuick/tooling/*", "*/qml/QtQml/DesignSupport/*",
    "*/qml/QtQml/StateMachine/*", "*/qml/QtQml/XmlListModel/*", "*/qml/QtQml/WorkerScript/*",
    "*/qml/QtQuick3D/*", "*/designer/*",
    "*Qt6Labs[!Q]*", "*Qt6QmlLocalStorage*", "*Qt6QmlXmlListModel*", "*Qt6QmlNetwork*",
    "*Qt6QmlCore.*", "*Qt6QuickParticles*", "*Qt6QuickTimeline*", "*Qt6QuickVectorImage*",
    "*Qt6QuickTest*", "*Qt6QuickPdf*", "*Qt6Test*", "*Qt6StateMachine*", "*Qt6PdfWidgets*", "*Qt6PdfQuick*",
    "*Qt6VirtualKeyboard*", "*Qt6WaylandCompositor*", "*Qt6WaylandEglCompositor*",
    "*Qt6WaylandClientNative*", "*Qt6Quick3D*", "*Qt6QmlCompiler*", "*Qt6QmlDesignSupport*",
    "*DesignHelpers*",
    # Qt's add-ons: of all of them only speech is used, and the part of its sound library that speech links.
    "*/qml/Qt[!Q/]*",
    "*Qt63D*", "*Qt6Charts*", "*Qt6DataVisualization*", "*Qt6Graphs*", "*Qt6Location*", "*Qt6Positioning*",
    "*Qt6RemoteObjects*", "*Qt6Scxml*", "*Qt6Sensors*", "*Qt6ShaderTools*", "*Qt6SpatialAudio*",
    "*Qt6Web*", "*Qt6MultimediaQuick*", "*Qt6MultimediaWidgets*", "PySide6/QtMultimediaWidgets*",
    "PySide6/QtOpenGLWidgets*", "PySide6/QtConcurrent*",
    "*texttospeech_mock*", "*/plugins/multimedia/*", "*Qt6FFmpegStub*",
    "*libavcodec*", "*libavformat*", "*libavutil*", "*libswresample*", "*libswscale*",
    # A Linux that has a voice has PulseAudio's library with it, which draws in many more.
    "libpulse*", "libasyncns*", "libsndfile*", "libFLAC*", "libogg*", "libopus*", "libvorbis*",
    "libmp3lame*", "libmpg123*",
    # Databases: the program reads SQLite with Python.
    "*Qt6Sql*", "*/plugins/sqldrivers/*", "PySide6/QtSql*",
    # Printing goes through CUPS and Windows directly.
    "*Qt6PrintSupport*", "*/plugins/printsupport/*",
    # QtQml links Qt Network, but nothing here may call out.
    "*/plugins/tls/*", "*/plugins/networkinformation/*",
    "libssl*", "libcrypto*", "*/libssl*", "*/libcrypto*",
    # Debugging of QML by cable.
    "*/plugins/qmltooling/*", "*Qt6QmlDebug*",
    # Pictures are PNG, JPEG and SVG.
    "*/imageformats/*gif*", "*/imageformats/*icns*", "*/imageformats/*ico.*",
    "*/imageformats/*pdf*", "*/imageformats/*tga*", "*/imageformats/*tiff*",
    "*/imageformats/*wbmp*", "*/imageformats/*webp*", "*/plugins/vectorimageformats/*",
    # Screens: xcb, Wayland and offscreen on Linux; each other system has its own one.
    "*/platforms/*eglfs*", "*/platforms/*linuxfb*", "*/platforms/*minimal*", "*/platforms/*vnc*",
    "*/platforms/*vkkhr*", "*Qt6EglFS*", "*Qt6EglFs*", "*/plugins/egldeviceintegrations/*",
    "*/plugins/wayland-graphics-integration-server/*", "*/wayland-shell-integration/*ivi*",
    "*/wayland-shell-integration/*qt-shell*", "*/wayland-graphics-integration-client/*vulkan*",
    # GTK's file chooser and the desktop's portals, with all that they draw in.
    "*/platformthemes/*", "libgtk-3*", "libgdk-3*", "libgdk_pixbuf*", "libatk*", "libatspi*",
    "libcairo*", "libpango*", "libpixman*", "libepoxy*", "libthai*", "libdatrie*", "libfribidi*",
    "libharfbuzz*", "libgraphite2*", "libgio-2*", "libgmodule-2*", "libgobject-2*", "libffi-gtk*",
    "share/icons/*", "share/themes/*", "lib/gdk-pixbuf/*", "share/mime/*", "share/glib-2.0/*",
    # Typing by input method; a touch screen has its own keys.
    "*/platforminputcontexts/*ibus*", "*/plugins/generic/*",
    # The graphics drivers of the kiosk need the kiosk's own, which may be newer.
    "libstdc++*", "libgcc_s*",
    # Each Linux that can show a window has its own D-Bus, which draws in systemd.
    "libdbus-1*", "libsystemd*", "libgcrypt*", "libgpg-error*", "libcap*", "liblz4*",
    "PySide6/QtDBus*",
    # What only GTK would have used.
    "libmount*", "libblkid*", "libselinux*", "libXcomposite*", "libXcursor*", "libXdamage*",
    "libXi.*", "libXinerama*", "libXrandr*", "libXfixes*", "libXext*", "libXrender*",
    # Text is UTF-8; these read the national encodings of East Asia.
    "*/lib-dynload/_codecs_*",
)  # fmt: skip


def stays(name: str) -> bool:
    """Tell whether a file belongs on a kiosk, from its path below `_internal`."""
    path = name.replace("\\", "/")
    return not any(fnmatch(path, pattern) for pattern in FILES)
