# changming_embed(catalogueSchema FILE OUT): makes a source that defines the file's text as
#
#   namespace changming::embedded { extern const std::string_view catalogueSchema; }
#
# so that an executable needs no data file beside it to check one; OUT names the variable that receives its path. The
# user declares the symbol itself. A changed file runs the configure step again. The standard promises 65536 characters a
# literal; g++ and clang take more, and clang says so with -Wpedantic.
function(changming_embed SYMBOL FILE OUT)
  file(READ ${FILE} text)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded_${SYMBOL}.cpp)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT [=[#include <string_view>
#ifdef __clang__
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif
namespace changming::embedded {
extern const std::string_view @SYMBOL@;
const std::string_view @SYMBOL@ = R"embedded(@text@)embedded";
}
]=])
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${FILE})
  set(${OUT} ${source} PARENT_SCOPE)
endfunction()
