// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks a function to be compiled for several instruction sets, chosen when the program loads. Sanitizers start too
/// late for that choice, so their builds have one version.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(RETORT_SANITIZED) && \
    defined(__OPTIMIZE__)
#define RETORT_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define RETORT_CLONES
#endif
