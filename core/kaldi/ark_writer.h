// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "core/kaldi/byte_writer.h"
#include "core/kaldi/objects.h"

namespace retort::kaldi {

/// Where a table goes: "ark:FILE", "ark,t:FILE", "ark,scp:A,S", "ark,t,scp:A,S", with "-" for standard output.
struct WriteSpec {
    std::filesystem::path ark;  ///< "-" is standard output.
    std::filesystem::path scp;  ///< Empty: none.
    bool text = false;
};

/// Throws Error for what is no such specifier; pipes are refused.
WriteSpec parseWriteSpec(const std::string& specifier);

/// Writes an archive entry by entry, byte for byte as Kaldi does. A name that ends in .gz is packed (then no scp).
/// Anything that cannot be written (disk full, closed pipe) is an Error of kind Failure. Call close(): the destructor
/// drops errors.
class ArkWriter {
public:
    explicit ArkWriter(const WriteSpec& spec);
    explicit ArkWriter(const std::string& specifier) : ArkWriter(parseWriteSpec(specifier)) {}

    void write(const std::string& key, ConstMatrixView matrix);         ///< FM or text.
    void write(const std::string& key, const DoubleMatrix& matrix);     ///< DM or text.
    void write(const std::string& key, std::span<const float> vector);  ///< FV or text.
    void write(const std::string& key, std::span<const std::int32_t> ints);
    void write(const std::string& key, std::int32_t value);
    /// CM, CM2 or CM3 by Kaldi's method 1 to 7; in a text archive the values as they are.
    void writeCompressed(const std::string& key, ConstMatrixView matrix, int method = 1);

    /// Significant digits of text; 9 restore every float32, Kaldi's programs write 7.
    void setDigits(int digits) { digits_ = digits; }
    void flush();
    void close();

private:
    void begin(const std::string& key);
    void end();

    WriteSpec spec_;
    ByteWriter out_;
    std::optional<ByteWriter> scp_;
    std::string entry_;  ///< The entry under way.
    int digits_ = 9;
};

using MatrixWriter = ArkWriter;

/// One matrix in a file of its own, binary, without key (final.mat).
void writeMatrixFile(const std::filesystem::path& path, ConstMatrixView matrix);
void writeMatrixFile(const std::filesystem::path& path, const DoubleMatrix& matrix);

}  // namespace retort::kaldi
