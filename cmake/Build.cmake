# How every target is compiled: warnings are errors, sanitizers by cache variable, ccache where it is installed.
find_program(CHANGMING_CCACHE ccache)
if(CHANGMING_CCACHE)
  # Paths count from the checkout, so that another clone on the same machine finds what this one compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_NOHASHDIR=1
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${CHANGMING_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${CHANGMING_CCACHE})
endif()

add_library(changming_build INTERFACE)
target_compile_options(changming_build INTERFACE -Wall -Wextra -Wpedantic -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  # g++ 12 at -O3 sees overlaps in std::string::insert and operator+ that are not there (GCC bug 105651).
  target_compile_options(changming_build INTERFACE -Wno-restrict)
endif()
target_compile_definitions(changming_build INTERFACE ZX_USE_UTF8 QT_NO_CAST_FROM_ASCII)
target_include_directories(changming_build INTERFACE ${CMAKE_SOURCE_DIR})

if(CHANGMING_SANITIZE)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # Instrumented code looks uninitialized to g++ where it is not (GCC manual, -fsanitize=); the other builds keep the warning.
    target_compile_options(changming_build INTERFACE -Wno-maybe-uninitialized)
  endif()
  add_compile_options(-fsanitize=${CHANGMING_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${CHANGMING_SANITIZE})
endif()
