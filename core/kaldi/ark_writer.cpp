// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/ark_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/kaldi/compressed_matrix.h"
#include "core/kaldi/text_scan.h"
#include "core/kaldi/write_text.h"

namespace retort::kaldi {

namespace {

template <class T>
void append(std::string& out, const T& value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// A size byte and the value.
void appendInt(std::string& out, std::size_t value) {
    if (value > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()))
        throw failure("an array of more than 2^31 rows or columns cannot be written");
    out.push_back(4);
    append(out, static_cast<std::int32_t>(value));
}

void appendBinary(std::string& out, ConstMatrixView m) {
    out.append("FM ");
    appendInt(out, m.rows);
    appendInt(out, m.rows == 0 ? 0 : m.cols);
    for (std::size_t r = 0; r < m.rows; ++r)
        out.append(reinterpret_cast<const char*>(m.row(r)), m.cols * sizeof(float));
}

void appendBinary(std::string& out, const DoubleMatrix& m) {
    out.append("DM ");
    appendInt(out, m.rows);
    appendInt(out, m.cols);
    out.append(reinterpret_cast<const char*>(m.values.data()), m.values.size() * sizeof(double));
}

void checkKey(const std::string& key) {
    const bool good = !key.empty() && std::none_of(key.begin(), key.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= ' ' || byte == 0x7F || byte == 0xFF;
    });
    if (!good) throw Error("key " + inQuotes(key) + " cannot be written", {}, "keys are words without white space");
}

const std::string binaryMark("\0B", 2);

}  // namespace

WriteSpec parseWriteSpec(const std::string& specifier) {
    const auto refuse = [&](const std::string& message) {
        throw Error(message + ": " + inQuotes(specifier), {},
                    "write ark:FILE, ark,t:FILE, ark,scp:FILE,FILE or ark:- for a pipe");
    };
    if (specifier.find('|') != std::string::npos) refuse("a command, which is never run");
    const std::size_t colon = specifier.find(':');
    if (colon == std::string::npos) refuse("not a place to write a table to");
    WriteSpec spec;
    bool ark = false;
    bool scp = false;
    std::string word;
    for (std::size_t begin = 0; begin <= colon;) {
        const std::size_t end = std::min(specifier.find(',', begin), colon);
        word = specifier.substr(begin, end - begin);
        begin = end + 1;
        if (word == "ark")
            ark = true;
        else if (word == "scp" && ark)
            scp = true;
        else if (word == "t")
            spec.text = true;
        else if (word == "b")
            spec.text = false;
        else if (word != "f" && word != "nf" && word != "p" && word != "np")
            refuse("not a place to write a table to");
    }
    if (!ark) refuse("not a place to write a table to");
    std::string target = specifier.substr(colon + 1);
    if (scp) {
        const std::size_t comma = target.find(',');
        if (comma == std::string::npos || comma + 1 == target.size()) refuse("expected two files after ark,scp:");
        spec.scp = target.substr(comma + 1);
        target = target.substr(0, comma);
        if (target == "-" || spec.scp == "-") refuse("an scp needs an archive in a file");
        if (target.ends_with(".gz")) refuse("an scp cannot point into a gzip file");
    }
    if (target.empty()) refuse("no file to write to");
    spec.ark = target;
    return spec;
}

ArkWriter::ArkWriter(const WriteSpec& spec) : spec_(spec), out_(spec.ark) {
    if (!spec_.scp.empty()) scp_.emplace(spec_.scp);
}

void ArkWriter::begin(const std::string& key) {
    checkKey(key);
    entry_ = key + " ";
    if (scp_) scp_->write(fmt::format("{} {}:{}\n", key, spec_.ark.string(), out_.position() + entry_.size()));
    if (!spec_.text) entry_ += binaryMark;
}

void ArkWriter::end() {
    out_.write(entry_);
}

void ArkWriter::write(const std::string& key, ConstMatrixView matrix) {
    begin(key);
    if (spec_.text)
        appendText(entry_, matrix, digits_);
    else
        appendBinary(entry_, matrix);
    end();
}

void ArkWriter::write(const std::string& key, const DoubleMatrix& matrix) {
    begin(key);
    if (spec_.text)
        appendText(entry_, matrix, digits_);
    else
        appendBinary(entry_, matrix);
    end();
}

void ArkWriter::write(const std::string& key, std::span<const float> vector) {
    begin(key);
    if (spec_.text) {
        appendText(entry_, vector, digits_);
    } else {
        entry_.append("FV ");
        appendInt(entry_, vector.size());
        entry_.append(reinterpret_cast<const char*>(vector.data()), vector.size_bytes());
    }
    end();
}

void ArkWriter::write(const std::string& key, std::span<const std::int32_t> ints) {
    begin(key);
    if (spec_.text) {
        appendText(entry_, ints);
    } else {
        appendInt(entry_, ints.size());
        for (const std::int32_t value : ints) {
            entry_.push_back(4);
            append(entry_, value);
        }
    }
    end();
}

void ArkWriter::write(const std::string& key, std::int32_t value) {
    begin(key);
    if (spec_.text) {
        entry_ += std::to_string(value) + "\n";
    } else {
        entry_.push_back(4);
        append(entry_, value);
    }
    end();
}

void ArkWriter::writeCompressed(const std::string& key, ConstMatrixView matrix, int method) {
    if (spec_.text) return write(key, matrix);
    begin(key);
    const std::vector<char> bytes = compress(matrix, method);
    entry_.append(bytes.data(), bytes.size());
    end();
}

void ArkWriter::flush() {
    out_.flush();
    if (scp_) scp_->flush();
}

void ArkWriter::close() {
    out_.close();
    if (scp_) scp_->close();
}

void writeMatrixFile(const std::filesystem::path& path, ConstMatrixView matrix) {
    std::string bytes = binaryMark;
    appendBinary(bytes, matrix);
    files::writeAtomically(path, bytes);
}

void writeMatrixFile(const std::filesystem::path& path, const DoubleMatrix& matrix) {
    std::string bytes = binaryMark;
    appendBinary(bytes, matrix);
    files::writeAtomically(path, bytes);
}

}  // namespace retort::kaldi
