# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings of our own code. Products and sums are never fused behind our back: decoded features match Kaldi to the bit.
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wconversion -Wno-sign-conversion
                    -ffp-contract=off)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  add_compile_options(-Wno-restrict -Wno-stringop-overflow)  # false alarms in std::string (GCC bug 105651) and in fmt
endif()
if(RETORT_WERROR)
  add_compile_options(-Werror)
endif()
