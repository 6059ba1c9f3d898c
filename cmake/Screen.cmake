# changming_screen(target): what an executable that shows our pages carries: the QML modules, icons and translations.
function(changming_screen TARGET)
  target_link_libraries(${TARGET} PRIVATE changming_app changming_appplugin
    changming_qml_themeplugin changming_qml_controlsplugin changming_qml_formsplugin changming_qml_pagesplugin changming_qml_galleryplugin changming_qml_staffplugin)
  target_sources(${TARGET} PRIVATE ${CMAKE_SOURCE_DIR}/kiosk/app/qml_plugins.cpp)
  file(GLOB icons CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/icons/*.svg)
  qt_add_resources(${TARGET} ${TARGET}_icons PREFIX /assets/icons BASE ${CMAKE_SOURCE_DIR}/assets/icons FILES ${icons})
  qt_add_lrelease(${TARGET} TS_FILES ${CMAKE_SOURCE_DIR}/assets/translations/kiosk_zh_CN.ts ${CMAKE_SOURCE_DIR}/assets/translations/kiosk_en.ts
    QM_FILES_OUTPUT_VARIABLE translated)
  qt_add_resources(${TARGET} ${TARGET}_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${translated})
endfunction()
