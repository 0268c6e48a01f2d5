// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/sources/sources.h"

namespace retort::data {

/// A Kaldi data folder with an alignment folder (or without: then nothing is labelled). See SourceKind::open.
std::shared_ptr<Source> openKaldi(const SourceRequest& request, SetSummary& summary,
                                  std::vector<std::filesystem::path>& files, Problems& problems);

}  // namespace retort::data
