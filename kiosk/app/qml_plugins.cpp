// Static QML modules are found only when their plugins are named.
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Changming_AppPlugin)
Q_IMPORT_QML_PLUGIN(Changming_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Changming_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Changming_FormsPlugin)
Q_IMPORT_QML_PLUGIN(Changming_PagesPlugin)
Q_IMPORT_QML_PLUGIN(Changming_GalleryPlugin)
Q_IMPORT_QML_PLUGIN(Changming_StaffPlugin)
