# changming_test(forms SOURCES form_test.cpp … ROOMS forms [LIBRARIES …] [LABELS …] [FILTER …]): one GoogleTest executable a
# room, each of its tests (that FILTER lets through) known to ctest. The repository is reachable as CHANGMING_SOURCE_DIR (test data), executables as
# CHANGMING_BIN_DIR.
include(GoogleTest)

function(changming_test NAME)
  cmake_parse_arguments(TEST "QT_OBJECTS" "FILTER" "SOURCES;ROOMS;LIBRARIES;LABELS" ${ARGN})
  add_executable(${NAME}_test ${TEST_SOURCES})
  foreach(room ${TEST_ROOMS})
    target_link_libraries(${NAME}_test PRIVATE changming_${room})
  endforeach()
  target_link_libraries(${NAME}_test PRIVATE changming_build GTest::gmock GTest::gtest_main ${TEST_LIBRARIES})
  target_compile_definitions(${NAME}_test PRIVATE
    CHANGMING_SOURCE_DIR="${CMAKE_SOURCE_DIR}" CHANGMING_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  if(CHANGMING_SANITIZE)
    # What is tested keeps -O1; a sanitized test's own code compiles in 16 s instead of 27 s so.
    target_compile_options(${NAME}_test PRIVATE -O0)
  endif()
  if(TEST_QT_OBJECTS)
    set_target_properties(${NAME}_test PROPERTIES AUTOMOC ON)
  endif()
  set(properties TIMEOUT 120 ENVIRONMENT QT_QPA_PLATFORM=offscreen)
  if(TEST_LABELS)
    list(APPEND properties LABELS ${TEST_LABELS})
  endif()
  if(TEST_FILTER)
    set(filter TEST_FILTER ${TEST_FILTER})
  endif()
  gtest_discover_tests(${NAME}_test ${filter} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60 PROPERTIES ${properties})
endfunction()

# changming_fuzzer(sdt_reply SOURCES … ROOMS …): a libFuzzer target, built from the rooms' sources by clang when
# CHANGMING_FUZZERS is on (preset fuzz). The full check (CHANGMING_FULL_CHECK) knows it as the test fuzz.sdt_reply: ten seconds
# from the corpus of tests/fuzz/corpus/sdt_reply, with the executable of build-fuzz/.
option(CHANGMING_FULL_CHECK "ctest knows clang-tidy and the fuzzers of build-fuzz/ too (set by tests/run)" OFF)

function(changming_fuzzer NAME)
  if(CHANGMING_FULL_CHECK)
    add_test(NAME fuzz.${NAME} COMMAND ${CMAKE_SOURCE_DIR}/tests/fuzz/run ${CMAKE_SOURCE_DIR}/build-fuzz/bin/fuzz_${NAME}
             ${CMAKE_SOURCE_DIR}/tests/fuzz/corpus/${NAME})
    set_tests_properties(fuzz.${NAME} PROPERTIES LABELS fuzz TIMEOUT 120)
  endif()
  if(NOT CHANGMING_FUZZERS)
    return()
  endif()
  cmake_parse_arguments(FUZZ "" "" "SOURCES;ROOMS;LIBRARIES" ${ARGN})
  add_executable(fuzz_${NAME} ${FUZZ_SOURCES})
  foreach(room ${FUZZ_ROOMS})
    target_link_libraries(fuzz_${NAME} PRIVATE changming_${room})
  endforeach()
  target_link_libraries(fuzz_${NAME} PRIVATE changming_build ${FUZZ_LIBRARIES})
  target_link_options(fuzz_${NAME} PRIVATE -fsanitize=fuzzer)
  if(NOT TARGET fuzzers)
    add_custom_target(fuzzers)
  endif()
  add_dependencies(fuzzers fuzz_${NAME})
endfunction()
