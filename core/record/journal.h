// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

#include "core/record/event.h"

namespace retort::record {

/// The durable facts of a run, one JSON object a line, in order: appended while it runs, replayed later.
class Journal : public EventSink {
public:
    /// Opens for appending after cutting the file to `length` bytes (what a checkpoint vouches for). Throws Error.
    Journal(std::filesystem::path file, std::uint64_t length);
    ~Journal() override;
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// Appends a durable event; ignores others. Throws Error (failure) when the disk is full.
    void take(const Event& event) override;
    /// Forces what was appended to disk.
    void sync();
    /// Bytes so far.
    std::uint64_t length() const { return length_; }

private:
    std::filesystem::path file_;
    int fd_ = -1;
    std::uint64_t length_ = 0;
    bool torn_ = false;  ///< Ends in half a line that could not be taken back.
};

/// All events of a journal. A last line without newline (a crash while writing) is left out; other damage throws Error
/// with the line number. `length`: how many bytes of it count. Where `stopping` says so, what was read until then comes
/// back.
std::vector<Event> readJournal(const std::filesystem::path& file, std::uint64_t length = ~std::uint64_t{0},
                               const std::function<bool()>& stopping = {});

}  // namespace retort::record
